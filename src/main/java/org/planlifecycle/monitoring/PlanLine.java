package org.planlifecycle.monitoring;

import java.time.LocalDate;
import org.planlifecycle.plan.PlanStatus;

/**
 * One plan in the list of plans.
 *
 * @param name how users name it in one line
 * @param lastDay the last day for reports (inclusive), as the plan says
 */
public record PlanLine(String id, String name, String title, PlanStatus status, String statusLabel,
        LocalDate issuedOn, LocalDate lastDay, ReportCounts counts) {
}
