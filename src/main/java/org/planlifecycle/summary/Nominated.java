package org.planlifecycle.summary;

import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.NomineeKind;

/** Counts whom the units nominated. */
public interface Nominated {

    /** How many exemplars of that kind the units nominated with their accepted reports. */
    int count(PlanId planId, NomineeKind kind);
}
