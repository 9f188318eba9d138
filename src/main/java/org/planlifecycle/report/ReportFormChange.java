package org.planlifecycle.report;

import org.planlifecycle.figures.Indicator;

/**
 * One change of the report form that is asked for in mid-campaign.
 *
 * @param code of the indicator
 * @param wanted the indicator as it should be; only its name and note count for {@link Kind#REWORD}, nothing for
 *     {@link Kind#DROP}
 * @param reason why, with the document that asks for it
 */
public record ReportFormChange(Kind kind, String code, Indicator wanted, String reason) {

    /** What is done to the indicator. */
    public enum Kind {
        ADD("Thêm chỉ tiêu"),
        REWORD("Sửa tên, cách tính"),
        DROP("Bỏ chỉ tiêu");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
