package org.planlifecycle.monitoring;

import java.time.LocalDate;

/**
 * A plan as one of the units that it goes to sees it.
 *
 * @param stateLabel where the unit's report is, in words
 * @param lastDay the unit's own last day, inclusive, with every extension
 * @param overdue whether the unit still owes its report and the last day is past
 */
public record UnitPlan(String planName, String title, String planStatusLabel, String unitName, String stateLabel,
        LocalDate lastDay, boolean overdue) {
}
