package org.planlifecycle.summary;

import java.time.Instant;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.report.Narrative;

/**
 * The consolidated report of the committee on its way to approval. Immutable: each step gives the changed report.
 *
 * @param draftNumber 1 for the first draft; each revision is the next one
 * @param revisedBy who worked the comments in last; {@code null} before
 * @param commentsTaken what was said about the revision as a whole; {@code null} before
 * @param returnReason why the Standing Committee returned it last; {@code null} if it never did
 * @param approvedBy {@code null} until it is approved
 */
public record SummaryReport(PlanId planId, Narrative narrative, int draftNumber, String draftedBy, String revisedBy,
        String commentsTaken, String returnReason, String approvedBy, Instant approvedAt) {

    static SummaryReport draft(PlanId planId, Narrative narrative, String by) {
        return new SummaryReport(planId, narrative, 1, by, null, null, null, null, null);
    }

    SummaryReport revised(Narrative newNarrative, String howTaken, String by) {
        return new SummaryReport(planId, newNarrative, draftNumber + 1, draftedBy, by, howTaken, returnReason, null,
                null);
    }

    SummaryReport returned(String reason, String by) {
        refuseOwnWork(by);
        return new SummaryReport(planId, narrative, draftNumber, draftedBy, revisedBy, commentsTaken, reason, null,
                null);
    }

    /** The issued report at the beginning of its replacement: nobody has returned that one yet. */
    SummaryReport beingReplaced() {
        return new SummaryReport(planId, narrative, draftNumber, draftedBy, revisedBy, commentsTaken, null, approvedBy,
                approvedAt);
    }

    /** The report as it was issued, after a replacement turned out not to be needed. */
    SummaryReport asIssued(Narrative text, String by, Instant at) {
        return new SummaryReport(planId, text, draftNumber, draftedBy, revisedBy, commentsTaken, null, by, at);
    }

    /** @param text as it stands with its generated sentences made anew */
    SummaryReport approved(Narrative text, String by, Instant at) {
        refuseOwnWork(by);
        return new SummaryReport(planId, text, draftNumber, draftedBy, revisedBy, commentsTaken, returnReason, by,
                at);
    }

    public boolean isApproved() {
        return approvedBy != null;
    }

    private void refuseOwnWork(String by) {
        if (by.equals(draftedBy) || by.equals(revisedBy)) {
            throw new Refusal("Người soạn báo cáo tổng hợp không được tự duyệt; hãy để người khác duyệt.");
        }
    }
}
