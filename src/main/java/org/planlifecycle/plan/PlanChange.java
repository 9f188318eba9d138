package org.planlifecycle.plan;

import java.time.Instant;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;

/**
 * A wish to change a running plan, and what the Standing Committee said to it.
 *
 * @param deadline the new report deadline; {@code null} for a cancellation
 * @param decidedBy {@code null} until it is decided
 */
public record PlanChange(String id, PlanId planId, Kind kind, ReportDeadline deadline, String reason,
        String proposedBy, Instant proposedAt, Status status, String decidedBy, String remark) {

    /** What is to happen to the plan. */
    public enum Kind {
        AMEND("Sửa thời hạn báo cáo"), CANCEL("Hủy kế hoạch");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How far the wish has come. */
    public enum Status { PROPOSED, APPROVED, REFUSED }

    /**
     * The committee's answer.
     *
     * @throws Refusal if the one who proposed it answers, or if it was answered before
     */
    public PlanChange decide(boolean approved, String by, String newRemark) {
        if (by.equals(proposedBy)) {
            throw new Refusal("Người đề xuất không được tự duyệt; hãy để thành viên khác của Thường trực duyệt.");
        }
        if (status != Status.PROPOSED) {
            throw new Refusal("Đề xuất thay đổi này đã được trả lời.");
        }
        return new PlanChange(id, planId, kind, deadline, reason, proposedBy, proposedAt,
                approved ? Status.APPROVED : Status.REFUSED, by, newRemark);
    }
}
