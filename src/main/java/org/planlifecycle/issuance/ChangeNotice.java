package org.planlifecycle.issuance;

import org.planlifecycle.deadline.PrintedDates;
import org.planlifecycle.directory.Person;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.DraftDocument;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.Signature;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.ReportDeadline;

/**
 * The words in which units learn of a changed plan.
 *
 * @param key tells this change apart from other changes of the plan
 * @param deadline the new report deadline; {@code null} for a cancellation
 */
record ChangeNotice(Plan plan, String key, ReportDeadline deadline, String reason) {

    private static final String LETTER_SIGN = "CV";

    String mailKind() {
        return isCancellation() ? "plan-cancelled" : "plan-amended";
    }

    boolean isCancellation() {
        return deadline == null;
    }

    DraftDocument letter(Signature signature) {
        return DraftDocument.draft(plan.id(),
                        isCancellation() ? DocumentKind.PLAN_CANCELLATION : DocumentKind.PLAN_AMENDMENT, LETTER_SIGN)
                .forSubject(key).title(subject()).to("Các đơn vị thực hiện " + plan.shortName())
                .paragraph(decision(), isCancellation() ? "" : deadline.phrase())
                .paragraph("Lý do: " + reason)
                .paragraph(request())
                .signedBy(signature)
                .recipients("Như trên,", "Các ban, Cơ quan Ủy ban Kiểm tra, Văn phòng Đảng ủy,", "Lưu Văn phòng, Ban Tuyên giáo.")
                .build();
    }

    String mailSubject(IssuedDocument letter) {
        return "Công văn số %s: %s".formatted(letter.numberText(), subject());
    }

    String mailBody(IssuedDocument letter, Person person) {
        return """
                Kính gửi đồng chí %s,

                %s Việc này được thông báo tại Công văn số %s, ngày %s.

                Lý do: %s

                %s

                Trân trọng."""
                .formatted(person.fullName(), decision(), letter.numberText(),
                        PrintedDates.formatDate(letter.issuedOn()), reason, request());
    }

    private String subject() {
        return "%s %s".formatted(isCancellation() ? "dừng thực hiện" : "điều chỉnh thời hạn báo cáo thực hiện",
                plan.shortName());
    }

    private String decision() {
        return isCancellation()
                ? "Ban Thường vụ Đảng ủy Khối quyết định dừng thực hiện %s.".formatted(plan.shortName())
                : "Ban Thường vụ Đảng ủy Khối điều chỉnh thời hạn gửi báo cáo thực hiện %s: các đơn vị gửi báo cáo %s."
                        .formatted(plan.shortName(), deadline.phrase());
    }

    private String request() {
        return isCancellation()
                ? "Các đơn vị không phải gửi báo cáo theo kế hoạch này nữa; việc đã giao trên hệ thống được thu lại."
                : "Đơn vị đã được gia hạn đến sau thời hạn này thì thực hiện theo ngày được gia hạn. Các nội dung khác "
                        + "của kế hoạch không thay đổi.";
    }
}
