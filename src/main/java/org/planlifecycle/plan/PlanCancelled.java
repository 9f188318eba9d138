package org.planlifecycle.plan;

/** The plan was cancelled; whatever still runs for it has to end. */
public record PlanCancelled(PlanId planId, String reason, String decidedBy) {
}
