package org.planlifecycle.plan;

import org.planlifecycle.kernel.PlanId;

/** The report deadline of a running plan was moved for all units. */
public record PlanAmended(PlanId planId, ReportDeadline deadline, String reason, String decidedBy) {
}
