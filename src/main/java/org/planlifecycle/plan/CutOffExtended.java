package org.planlifecycle.plan;

import java.time.LocalDate;
import org.planlifecycle.kernel.PlanId;

/**
 * Every unit that still owes its report has time until this day at least.
 *
 * @param lastDay the new cut-off (inclusive)
 */
public record CutOffExtended(PlanId planId, LocalDate lastDay) {
}
