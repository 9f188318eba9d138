package org.planlifecycle.plan;

import org.planlifecycle.kernel.PlanId;

/** The plan has its number and its units. */
public record PlanIssued(PlanId planId) {
}
