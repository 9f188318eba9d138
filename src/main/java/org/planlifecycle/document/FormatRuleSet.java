package org.planlifecycle.document;

import java.time.LocalDate;

/**
 * The format rules of one guidance: how a document of its time looks.
 *
 * @param id the guidance, such as {@code 36-HD/VPTW}
 * @param validFrom the first day of issue it applies to (inclusive); it ends where the next begins
 * @param note what a person should know about the source
 * @param linePt the exact height of a body line, in points
 * @param paragraphGapPt the space before a body paragraph, in points
 * @param indentMm the first-line indent, in millimetres
 * @param partyRuleMm the length of the rule under the Party's title, which is that of the text, in millimetres
 * @param subjectRule what is printed under the subject
 * @param letterSubjectPrefix what opens the subject of a công văn; sources disagree between {@code V/v} and
 *     {@code về việc}
 * @param signatureLines the blank lines left for a signature
 */
public record FormatRuleSet(
        String id,
        LocalDate validFrom,
        String note,
        String font,
        Margins margins,
        Sizes sizes,
        int linePt,
        int paragraphGapPt,
        int indentMm,
        int partyRuleMm,
        String subjectRule,
        String letterSubjectPrefix,
        int signatureLines) {

    public FormatRuleSet {
        if (id == null || validFrom == null || font == null || margins == null || sizes == null || linePt < 1) {
            throw new IllegalArgumentException("Format rule set '%s' is incomplete".formatted(id));
        }
    }

    /** The margins of an A4 page and the header's distance from its edge, in millimetres. */
    public record Margins(int topMm, int bottomMm, int leftMm, int rightMm, int headerMm) {
    }

    /** The type sizes of the zones, in points. */
    public record Sizes(
            int party,
            int letterhead,
            int typeName,
            int subject,
            int letterSubject,
            int body,
            int table,
            int chart,
            int signature,
            int recipientsLabel,
            int recipients,
            int pageNumber,
            int typist) {
    }
}
