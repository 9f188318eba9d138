package org.planlifecycle.plan;

import java.time.LocalDate;
import org.planlifecycle.kernel.PlanId;

/**
 * A unit has another last day for its report; whoever counts the days until it begins anew.
 *
 * @param lastDay the new last day (inclusive)
 */
public record ReportDueMoved(PlanId planId, String unitCode, LocalDate lastDay) {
}
