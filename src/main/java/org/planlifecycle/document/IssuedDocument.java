package org.planlifecycle.document;

import java.time.Instant;
import java.time.LocalDate;
import org.planlifecycle.kernel.PlanId;

/**
 * A document that was issued and will not change any more.
 *
 * @param numberText number and sign as printed, such as {@code 08-KH/ĐUK}
 * @param issuedOn the date printed on it, in the committee's zone
 * @param issuedBy the account that issued it
 * @param sha256 the fingerprint of its content, 64 lower-case hexadecimal digits
 * @param ruleSet the format rules it was set under
 * @param replaces the document whose place it takes, or {@code null}
 */
public record IssuedDocument(
        DocumentId id,
        PlanId planId,
        DocumentKind kind,
        String subjectKey,
        NumberSeries series,
        int number,
        String numberText,
        String title,
        LocalDate issuedOn,
        String issuedBy,
        String sha256,
        String ruleSet,
        Instant createdAt,
        DocumentId replaces) {

    /** A name for the file when it leaves the house, such as {@code 08-KH-ĐUK.docx}. */
    public String fileName() {
        return baseName() + ".docx";
    }

    /** The name for the workbook with its tables. */
    public String listsFileName() {
        return baseName() + "-danh-sach.xlsx";
    }

    private String baseName() {
        return numberText.replace('/', '-');
    }
}
