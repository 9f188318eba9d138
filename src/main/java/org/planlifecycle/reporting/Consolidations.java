package org.planlifecycle.reporting;

import org.planlifecycle.plan.PlanId;

/** The snapshot of figures that each plan's consolidated report stands on. */
public interface Consolidations {

    /** Puts this snapshot in the place of the one before. */
    void replace(Consolidated consolidated);

    /** @throws IllegalStateException if the plan has none yet */
    Consolidated get(PlanId planId);
}
