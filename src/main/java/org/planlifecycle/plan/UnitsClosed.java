package org.planlifecycle.plan;

/** Units of the plan owe no report any more: accepted, excused or missing. */
public record UnitsClosed(PlanId planId) {
}
