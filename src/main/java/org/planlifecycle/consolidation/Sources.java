package org.planlifecycle.consolidation;

import java.time.LocalDate;
import java.util.List;
import org.planlifecycle.kernel.PlanId;

/** Tells where the figures of a plan come from, as things stand. */
public interface Sources {

    /** Every unit of the plan, by code, under whatever unit answers for it on that day. */
    List<UnitSource> of(PlanId planId, LocalDate day);
}
