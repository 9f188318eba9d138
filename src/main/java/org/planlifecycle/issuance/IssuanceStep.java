package org.planlifecycle.issuance;

import java.time.Instant;

/** One step on the way to the issued plan: who did it, when, and with what remark. */
public record IssuanceStep(Kind kind, String personId, String remark, Instant at) {

    /** The steps; the returned ones lead back to the drafter. */
    public enum Kind {
        DRAFTED("Soạn dự thảo"), APPRAISED("Thẩm định đạt"), RETURNED_BY_APPRAISER("Thẩm định trả lại"),
        SIGNED("Ký ban hành"), RETURNED_BY_SIGNER("Thường trực trả lại"), DISTRIBUTED("Phát hành");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
