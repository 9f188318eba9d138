package org.planlifecycle.reporting.summary;

import org.planlifecycle.plan.NomineeKind;
import org.planlifecycle.plan.PlanId;

/** Counts whom the units nominated. */
public interface Nominated {

    /** How many exemplars of that kind the units nominated with their accepted reports. */
    int count(PlanId planId, NomineeKind kind);
}
