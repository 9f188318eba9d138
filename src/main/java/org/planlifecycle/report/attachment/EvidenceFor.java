package org.planlifecycle.report.attachment;

import org.planlifecycle.kernel.Refusal;

/**
 * The figure that a file is evidence for.
 *
 * @param indicatorCode {@code null} for the report as a whole
 * @param period a year ({@code 2020}) or a quarter ({@code 2021Q1}), {@code null} for all
 */
public record EvidenceFor(String indicatorCode, String period) {

    public static final EvidenceFor WHOLE_REPORT = new EvidenceFor(null, null);

    public EvidenceFor {
        if (period != null && indicatorCode == null) {
            throw new Refusal("Chưa chọn chỉ tiêu mà tệp này minh chứng; hãy chọn chỉ tiêu, hoặc bỏ trống kỳ số liệu.");
        }
    }

    /** What was left empty in a form is not there. */
    public static EvidenceFor of(String indicatorCode, String period) {
        return new EvidenceFor(emptyToNull(indicatorCode), emptyToNull(period));
    }

    private static String emptyToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
