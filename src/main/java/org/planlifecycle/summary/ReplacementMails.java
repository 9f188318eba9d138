package org.planlifecycle.summary;

import java.util.List;
import java.util.Optional;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Person;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.ReplacementNotes;
import org.planlifecycle.document.Superior;
import org.planlifecycle.document.Superiors;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.MailLog;
import org.planlifecycle.notification.OutboxMail;
import org.planlifecycle.plan.Plan;
import org.springframework.stereotype.Component;

/** Writes to everybody who was sent a report that another one takes its place. */
@Component
class ReplacementMails {

    private static final String KIND = "report-replaced";

    private final MailLog mails;
    private final People people;
    private final Superiors superiors;
    private final ReplacementNotes notes;

    ReplacementMails(MailLog mails, People people, Superiors superiors, ReplacementNotes notes) {
        this.mails = mails;
        this.people = people;
        this.superiors = superiors;
        this.notes = notes;
    }

    List<Mail> mails(Plan plan, IssuedDocument paper, IssuedDocument replaced) {
        return mails.carrying(replaced.id()).stream().map(OutboxMail::mail)
                .map(sent -> mail(plan, paper, replaced, sent)).toList();
    }

    /** At the address of today, where the directory has one. */
    private Mail mail(Plan plan, IssuedDocument paper, IssuedDocument replaced, Mail sent) {
        Optional<Person> person = people.find(sent.recipientId());
        return new Mail(plan.id(), sent.unitCode(), KIND, paper.id().value(), sent.recipientId(),
                person.map(Person::email).orElse(sent.recipientAddress()),
                "Báo cáo số %s thay thế Báo cáo số %s".formatted(paper.numberText(), replaced.numberText()), """
                Kính gửi %s,

                %s về kết quả thực hiện %s được thay thế bằng %s, do có số liệu được điều chỉnh sau khi ban hành. \
                Đề nghị dùng báo cáo mới gửi kèm thư này, không dùng báo cáo cũ; phụ lục cuối đối chiếu nội dung cũ và mới.

                Trân trọng.""".formatted(person.map(one -> "đồng chí " + one.fullName()).orElseGet(
                        () -> name(sent.recipientId())), notes.name(replaced), plan.shortName(), notes.name(paper)));
    }

    private String name(String recipientId) {
        return superiors.all().stream().filter(one -> one.id().equals(recipientId)).map(Superior::name).findFirst()
                .orElse("nơi đã nhận báo cáo");
    }
}
