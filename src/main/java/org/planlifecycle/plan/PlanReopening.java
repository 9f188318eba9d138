package org.planlifecycle.plan;

import java.time.Instant;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;

/**
 * A wish to open a closed plan once more, what the Standing Committee said to it, and how the plan was closed again.
 *
 * @param reason what was found to be wrong
 * @param basis the paper or minutes that ask for it
 * @param decidedBy {@code null} until it is decided
 * @param closedBy {@code null} until the plan is closed again
 * @param corrected what was corrected meanwhile; {@code null} until then
 */
public record PlanReopening(String id, PlanId planId, String reason, String basis, String proposedBy,
        Instant proposedAt, Status status, String decidedBy, Instant decidedAt, String remark, String closedBy,
        Instant closedAt, String corrected) {

    /** How far the wish has come. */
    public enum Status {
        PROPOSED, APPROVED, REFUSED, CLOSED_AGAIN;

        /** Whether another wish for the same plan has to wait. */
        public boolean isOpen() {
            return this == PROPOSED || this == APPROVED;
        }
    }

    public static PlanReopening propose(String id, PlanId planId, String reason, String basis, String by, Instant at) {
        return new PlanReopening(id, planId, reason, basis, by, at, Status.PROPOSED, null, null, null, null, null, null);
    }

    /**
     * The committee's answer.
     *
     * @throws Refusal if the one who proposed it answers, or if it was answered before
     */
    public PlanReopening decide(boolean approved, String by, Instant at, String newRemark) {
        if (by.equals(proposedBy)) {
            throw new Refusal("Người đề nghị không được tự quyết định; hãy để thành viên khác của Thường trực quyết định.");
        }
        if (status != Status.PROPOSED) {
            throw new Refusal("Đề nghị mở lại kế hoạch này đã được trả lời.");
        }
        return new PlanReopening(id, planId, reason, basis, proposedBy, proposedAt,
                approved ? Status.APPROVED : Status.REFUSED, by, at, newRemark, null, null, null);
    }

    public PlanReopening closeAgain(String by, Instant at, String what) {
        return new PlanReopening(id, planId, reason, basis, proposedBy, proposedAt, Status.CLOSED_AGAIN, decidedBy,
                decidedAt, remark, by, at, what);
    }
}
