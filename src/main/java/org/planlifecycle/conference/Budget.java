package org.planlifecycle.conference;

import java.util.List;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;

/**
 * What the conference may cost, and in the end what it did cost. Immutable.
 *
 * @param reviewedBy {@code null} until the Standing Committee looked at it
 * @param reviewReason why it was sent back, or a remark; {@code null} before
 * @param overrunReason why more was spent than estimated; {@code null} until it is settled
 * @param settledBy {@code null} until it is settled
 */
public record Budget(PlanId planId, String fundSource, List<BudgetLine> lines, String estimatedBy, Status status,
        String reviewedBy, String reviewReason, String overrunReason, String settledBy) {

    /** How far a budget has come. */
    public enum Status { ESTIMATED, RETURNED, APPROVED, SETTLED }

    public Budget {
        lines = List.copyOf(lines);
        if (Dong.sum(lines.stream().map(BudgetLine::estimated).toList()).amount() == 0) {
            throw new Refusal("Tổng dự toán bằng 0 đồng; hãy nhập số lượng và đơn giá.");
        }
    }

    public static Budget estimate(PlanId planId, String fundSource, List<BudgetLine> lines, String estimatedBy) {
        return new Budget(planId, fundSource, lines, estimatedBy, Status.ESTIMATED, null, null, null, null);
    }

    public Dong total() {
        return Dong.sum(lines.stream().map(BudgetLine::estimated).toList());
    }

    /** What was spent; lines that are not settled count for nothing. */
    public Dong spent() {
        return Dong.sum(lines.stream().map(line -> line.actual() == null ? Dong.ZERO : line.actual()).toList());
    }

    /** The Standing Committee approves the estimate or sends it back, which needs a reason. */
    public Budget review(boolean approved, String reason, String reviewer) {
        if (reviewer.equals(estimatedBy)) {
            throw new Refusal("Người lập dự toán không được tự duyệt; hãy chuyển người khác duyệt.");
        }
        if (!approved && reason.isBlank()) {
            throw new Refusal("Trả lại dự toán thì phải nêu lý do; hãy nhập lý do.");
        }
        return new Budget(planId, fundSource, lines, estimatedBy, approved ? Status.APPROVED : Status.RETURNED,
                reviewer, reason, null, null);
    }

    /** Settles every line; spending more than was estimated in all needs a reason. */
    public Budget settle(List<BudgetLine> settledLines, String reason, String actor) {
        Budget settled = new Budget(planId, fundSource, settledLines, estimatedBy, Status.SETTLED, reviewedBy,
                reviewReason, reason, actor);
        if (settled.spent().compareTo(total()) > 0 && reason.isBlank()) {
            throw new Refusal("Thực chi %s vượt dự toán %s; hãy nêu lý do vượt."
                    .formatted(settled.spent().text(), total().text()));
        }
        return settled;
    }
}
