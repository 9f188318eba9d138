package org.planlifecycle.plan;

import java.util.Optional;
import org.planlifecycle.kernel.PlanId;

/** The wishes to open closed plans once more. */
public interface PlanReopenings {

    /** Adds a wish, which is the plan's open one from now on; the table takes no second one beside it. */
    void add(PlanReopening proposed);

    /** @throws IllegalStateException if there is none of this id */
    PlanReopening get(String id);

    /** The wish that waits for its answer, or keeps the plan open. */
    Optional<PlanReopening> open(PlanId planId);

    /** Stores what became of it. */
    void save(PlanReopening changed);
}
