package org.planlifecycle.reporting;

import java.util.List;
import org.planlifecycle.deadline.LadderStep;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Person;
import org.planlifecycle.directory.Role;
import org.planlifecycle.document.DocumentIssuance;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.DraftDocument;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.SignatureStyles;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.Outbox;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanUnit;
import org.springframework.stereotype.Component;

/** Sends reminders to silent units: mails to their people, letters to their committee. */
@Component
class Reminders {

    static final String KIND = "report-reminder";
    private static final String LETTER_SIGN = "CV";

    private final People people;
    private final Outbox outbox;
    private final DocumentIssuance issuance;
    private final SignatureStyles signatures;
    private final ReportDays days;

    Reminders(People people, Outbox outbox, DocumentIssuance issuance, SignatureStyles signatures, ReportDays days) {
        this.people = people;
        this.outbox = outbox;
        this.issuance = issuance;
        this.signatures = signatures;
        this.days = days;
    }

    void mailContact(Plan plan, PlanUnit unit, LadderStep step) {
        mail(Role.UNIT_CONTACT, plan, unit, step, "");
    }

    void mailSecretary(Plan plan, PlanUnit unit, LadderStep step) {
        mail(Role.UNIT_SECRETARY, plan, unit, step, "");
    }

    /** Issues the letter and tells the secretary of it. */
    void sendLetter(Plan plan, PlanUnit unit, LadderStep step) {
        IssuedDocument letter = issuance.issue(letter(plan, unit), Journal.ENGINE);
        mail(Role.UNIT_SECRETARY, plan, unit, step,
                "Ban Thường vụ Đảng ủy đã ban hành Công văn số %s đôn đốc việc này.".formatted(letter.numberText()));
    }

    /** The step of the mail names the last day too, so that the ladder can be climbed again after an extension. */
    private void mail(Role role, Plan plan, PlanUnit unit, LadderStep step, String remark) {
        ReminderText text = new ReminderText(plan, unit, days.today());
        for (Person person : recipients(role, unit)) {
            outbox.add(new Mail(plan.id(), unit.unitCode(), KIND, "%s/%s".formatted(step.code(), unit.lastDay()),
                    person.id(), person.email(), text.subject(), text.body(person.fullName(), remark)));
        }
    }

    private List<Person> recipients(Role role, PlanUnit unit) {
        return people.inRoleOf(role, unit.unitCode(), days.today()).stream()
                .filter(person -> person.email() != null).toList();
    }

    private DraftDocument letter(Plan plan, PlanUnit unit) {
        ReminderText text = new ReminderText(plan, unit, days.today());
        return DraftDocument.draft(plan.id(), DocumentKind.REMINDER_LETTER, LETTER_SIGN)
                .forSubject("%s/%s".formatted(unit.unitCode(), unit.lastDay()))
                .title("đôn đốc báo cáo thực hiện %s".formatted(plan.shortName()))
                .to(unit.unitName())
                .paragraph(text.letterOpening(), text.deadline())
                .paragraph("""
                        Ban Thường vụ Đảng ủy yêu cầu cấp ủy đơn vị khẩn trương hoàn thành, gửi báo cáo ngay sau khi \
                        nhận được Công văn này và nêu rõ nguyên nhân chậm. Nếu đơn vị đã gửi báo cáo, xin bỏ qua \
                        Công văn này.""")
                .signedBy(signatures.committee().by(signer()))
                .recipients("Như trên,", "Lưu Văn phòng, Ban Tuyên giáo.")
                .build();
    }

    private String signer() {
        return people.standingCommittee(days.today()).stream().findFirst().map(Person::fullName).orElse("");
    }
}
