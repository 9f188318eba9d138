package org.planlifecycle.reporting;

import java.time.Instant;
import org.planlifecycle.plan.PlanId;
import org.planlifecycle.plan.Refusal;

/** What a department says about the draft of the consolidated report. */
public record SummaryComment(PlanId planId, String department, Verdict verdict, String text, String by, Instant at) {

    /** Whether the department agrees. */
    public enum Verdict {
        AGREE("Nhất trí"),
        COMMENT("Có ý kiến");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public SummaryComment {
        if (verdict == Verdict.COMMENT && text.isBlank()) {
            throw new Refusal("Đã chọn “Có ý kiến” nhưng chưa ghi ý kiến; hãy ghi rõ nội dung góp ý.");
        }
    }
}
