package org.planlifecycle.plan;

import java.util.List;
import java.util.Optional;
import org.planlifecycle.kernel.PlanId;

/** The shortlist of each plan: written by the nomination, read by the ballot. */
public interface AwardProposals {

    /**
     * Puts this list in the place of the one before.
     *
     * @param proposedBy who answers for the list, and therefore does not approve it
     */
    void replace(PlanId planId, List<AwardProposal> proposals, String proposedBy);

    /** By code. */
    List<AwardProposal> of(PlanId planId);

    /** Who answers for the list; empty while nothing is proposed. */
    Optional<String> proposedBy(PlanId planId);
}
