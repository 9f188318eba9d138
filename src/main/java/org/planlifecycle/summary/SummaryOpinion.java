package org.planlifecycle.summary;

import java.time.Instant;
import java.util.List;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;

/** What a department says about the draft of the consolidated report as a whole, and its comments one by one. */
public record SummaryOpinion(PlanId planId, String department, Verdict verdict, List<SummaryComment> comments,
        String by, Instant at) {

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

    public SummaryOpinion {
        comments = List.copyOf(comments);
        if (verdict == Verdict.COMMENT && comments.isEmpty()) {
            throw new Refusal("Đã chọn “Có ý kiến” nhưng chưa ghi ý kiến nào; hãy thêm một dòng góp ý và ghi rõ nội dung.");
        }
        if (verdict == Verdict.AGREE && !comments.isEmpty()) {
            throw new Refusal("Đã ghi ý kiến góp ý nhưng lại chọn “Nhất trí”; hãy chọn “Có ý kiến” hoặc xóa các dòng góp ý.");
        }
    }
}
