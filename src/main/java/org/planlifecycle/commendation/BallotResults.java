package org.planlifecycle.commendation;

import java.util.List;
import org.planlifecycle.kernel.PlanId;

/** What came of the proposals of each plan. */
public interface BallotResults {

    void add(PlanId planId, List<BallotResult> results);

    /** By code. */
    List<BallotResult> of(PlanId planId);

    void explain(PlanId planId, String code, String explanation);
}
