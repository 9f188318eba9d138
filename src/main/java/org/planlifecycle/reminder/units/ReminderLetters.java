package org.planlifecycle.reminder.units;

import java.time.LocalDate;
import org.planlifecycle.directory.People;
import org.planlifecycle.document.DocumentIssuance;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.DraftDocument;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.SignatureStyles;
import org.planlifecycle.notification.PaperPost;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.report.ReportDays;
import org.planlifecycle.report.ReportVersion;
import org.planlifecycle.report.Reports;
import org.springframework.stereotype.Component;

/** Puts the reminder of one unit on paper and sends it to the unit's secretary. */
@Component
class ReminderLetters {

    private static final String TYPE_SIGN = "CV";

    private final Reminders reminders;
    private final Reports reports;
    private final DocumentIssuance issuance;
    private final SignatureStyles signatures;
    private final People people;
    private final PaperPost post;
    private final ReportDays days;

    ReminderLetters(Reminders reminders, Reports reports, DocumentIssuance issuance, SignatureStyles signatures,
            People people, PaperPost post, ReportDays days) {
        this.reminders = reminders;
        this.reports = reports;
        this.issuance = issuance;
        this.signatures = signatures;
        this.people = people;
        this.post = post;
        this.days = days;
    }

    /**
     * Draws the number and sends the letter as it was signed.
     *
     * @return the number
     */
    String send(Plan plan, PlanUnit unit, LetterToSign letter, String issuedBy) {
        IssuedDocument paper = issuance.issue(draft(plan, unit, letter.step(), letter.signedBy(), letter.signedOn()),
                issuedBy, letter.signedOn());
        post.send(paper, reminders.withLetter(plan, unit, letter.step(), paper.numberText()));
        return paper.numberText();
    }

    /** @param day on which its words are true */
    DraftDocument draft(Plan plan, PlanUnit unit, String step, String signerId, LocalDate day) {
        ReminderText text = new ReminderText(plan, unit, day,
                reports.latest(plan.id(), unit.unitCode()).filter(ReportVersion::isReturned).isPresent());
        return DraftDocument.draft(plan.id(), DocumentKind.REMINDER_LETTER, TYPE_SIGN)
                .forSubject("%s/%s/%s".formatted(unit.unitCode(), unit.lastDay(), step))
                .title("đôn đốc báo cáo thực hiện %s".formatted(plan.shortName()))
                .to(unit.unitName())
                .paragraph(text.letterOpening(), text.deadline())
                .paragraph("""
                        Ban Thường vụ Đảng ủy yêu cầu cấp ủy đơn vị khẩn trương hoàn thành, gửi báo cáo ngay sau khi \
                        nhận được Công văn này và nêu rõ nguyên nhân chậm. Nếu đơn vị đã gửi báo cáo, xin bỏ qua \
                        Công văn này.""")
                .signedBy(signatures.committee().by(people.displayName(signerId)))
                .recipients("Như trên,", "Lưu Văn phòng, Ban Tuyên giáo.")
                .build();
    }

    /** Whose name stands under a letter that the house lets the system issue: the one who presides. */
    String presiding() {
        return people.standingCommittee(days.today()).stream().findFirst().orElseThrow(
                () -> new IllegalStateException("Nobody presides the Standing Committee")).id();
    }
}
