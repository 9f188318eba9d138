package org.planlifecycle.plan;

/** The plan has its number and its units. */
public record PlanIssued(PlanId planId) {
}
