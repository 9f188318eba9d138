package org.planlifecycle.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.planlifecycle.plan.PlanStatus;

/**
 * One plan in the list of plans.
 *
 * @param name how users name it in one line
 * @param lastDay the last day for reports (inclusive), as the plan says
 * @param phases names of the phases under way; preparing the conference runs beside the others
 */
public record PlanLine(String id, String name, String title, PlanStatus status, String statusLabel,
        LocalDate issuedOn, LocalDate lastDay, ReportCounts counts, List<String> phases) {

    PlanLine in(List<String> running) {
        return new PlanLine(id, name, title, status, statusLabel, issuedOn, lastDay, counts, running);
    }
}
