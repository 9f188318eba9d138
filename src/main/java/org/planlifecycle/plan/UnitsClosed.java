package org.planlifecycle.plan;

import org.planlifecycle.kernel.PlanId;

/** Units of the plan owe no report any more: accepted, excused or missing. */
public record UnitsClosed(PlanId planId) {
}
