package org.planlifecycle.document;

import java.time.LocalDate;
import java.util.List;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;

/**
 * All that a document says before the office gives it a number and a date.
 *
 * @param subjectKey tells several documents of one kind apart within a plan, such as a unit's code; empty for the only one
 * @param office the office of the committee that issues it, such as {@code propaganda}; empty for the committee itself
 * @param typeSign the sign of its {@link DocumentType}
 * @param title the subject (trích yếu), without the type's name or {@code V/v}, starting in lower case
 * @param addressees who is addressed after {@code Kính gửi} or {@code Kính trình}; may be empty
 * @param legalBases what it is based on, one paragraph each, printed before the body; may be empty
 * @param body the content, in order
 * @param signatures one, or two side by side: the first left, the second right, as on minutes
 * @param recipients the lines under {@code Nơi nhận}, without hyphens; may be empty
 * @param place where it is issued; empty for the seat of the issuing body
 * @param datedOn the day it bears, such as that of the meeting on minutes; {@code null} for the day of issue
 * @param typist the typist's sign and the number of copies; may be empty
 * @param appendices what follows the signature; may be empty
 * @param replaces the issued document of the same plan whose place it takes; {@code null} for none
 */
public record DraftDocument(
        PlanId planId,
        DocumentKind kind,
        String subjectKey,
        String office,
        String typeSign,
        String title,
        List<String> addressees,
        List<String> legalBases,
        List<Block> body,
        List<Signature> signatures,
        List<String> recipients,
        String place,
        LocalDate datedOn,
        String typist,
        List<Appendix> appendices,
        DocumentId replaces) {

    private static final int MAX_TITLE = 1000;
    private static final int MAX_KEY = 100;

    public DraftDocument {
        if (planId == null || kind == null || typeSign == null || office == null || subjectKey == null
                || subjectKey.length() > MAX_KEY) {
            throw new IllegalArgumentException("A draft names its plan, kind, type and a subject key of at most 100 characters");
        }
        title = PlainText.line(title);
        addressees = addressees.stream().map(PlainText::line).toList();
        legalBases = legalBases.stream().map(PlainText::line).toList();
        body = List.copyOf(body);
        signatures = List.copyOf(signatures);
        recipients = recipients.stream().map(PlainText::line).toList();
        place = PlainText.line(place);
        typist = PlainText.line(typist);
        appendices = List.copyOf(appendices);
        refuseIncomplete(title, body, signatures);
    }

    /** Starts a draft that is the only one of its kind in the plan. */
    public static DraftDocumentBuilder draft(PlanId planId, DocumentKind kind, String typeSign) {
        return new DraftDocumentBuilder(planId, kind, typeSign);
    }

    /** The day it bears if it is issued on that day. */
    public LocalDate datedOn(LocalDate issued) {
        return datedOn == null ? issued : datedOn;
    }

    DraftDocument with(List<String> newLegalBases, List<Block> newBody) {
        return new DraftDocument(planId, kind, subjectKey, office, typeSign, title, addressees, newLegalBases, newBody,
                signatures, recipients, place, datedOn, typist, appendices, replaces);
    }

    private static void refuseIncomplete(String title, List<Block> body, List<Signature> signatures) {
        if (title.isEmpty() || title.length() > MAX_TITLE) {
            throw new Refusal("Trích yếu của văn bản phải có từ 1 đến 1000 ký tự; hãy sửa lại trích yếu.");
        }
        if (body.isEmpty()) {
            throw new Refusal("Văn bản chưa có nội dung; hãy soạn nội dung trước khi ban hành.");
        }
        if (signatures.isEmpty() || signatures.size() > 2) {
            throw new Refusal("Văn bản phải có một hoặc hai người ký; hãy khai báo lại người ký.");
        }
    }
}
