package org.planlifecycle.consolidation;

import org.planlifecycle.kernel.PlanId;

/** Says all that is known about why a unit has no accepted report. */
@FunctionalInterface
public interface KnownReasons {

    /** @param unit with the reason that its reports give */
    String of(PlanId planId, UnitSource unit);
}
