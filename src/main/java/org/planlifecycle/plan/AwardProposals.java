package org.planlifecycle.plan;

import java.util.List;

/** The shortlist of each plan: written by the nomination, read by the ballot. */
public interface AwardProposals {

    /** Puts this list in the place of the one before. */
    void replace(PlanId planId, List<AwardProposal> proposals);

    /** By code. */
    List<AwardProposal> of(PlanId planId);
}
