package org.planlifecycle.conference;

import java.util.Optional;
import org.planlifecycle.kernel.PlanId;

/** The budgets of all conferences. */
public interface Budgets {

    Optional<Budget> find(PlanId planId);

    /** @throws IllegalStateException if none was estimated for the plan */
    Budget get(PlanId planId);

    /** Stores a new or a changed budget. */
    void save(Budget budget);
}
