package org.planlifecycle.plan;

import java.util.Optional;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;

/** The wishes to change running plans. */
public interface PlanChangeRequests {

    /** Adds a wish, which is the plan's open one from now on; the table takes no second one beside it. */
    void add(PlanChange change);

    /** The wish that waits for its answer, or was approved and is not carried out yet. */
    Optional<PlanChange> open(PlanId planId);

    /** @throws IllegalStateException if there is none of this id */
    PlanChange get(String id);

    /**
     * Stores the answer.
     *
     * @throws Refusal if it was answered meanwhile
     */
    void save(PlanChange decided);

    /** The plan is changed as it was wished; another wish may follow. */
    void carriedOut(String id);
}
