package org.planlifecycle.plan;

import org.planlifecycle.kernel.PlanId;

/** The plan was cancelled; whatever still runs for it has to end. */
public record PlanCancelled(PlanId planId, String reason, String decidedBy) {
}
