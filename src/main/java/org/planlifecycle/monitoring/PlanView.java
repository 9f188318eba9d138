package org.planlifecycle.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.planlifecycle.plan.PlanStatus;

/**
 * Everything about one plan that fits on one screen.
 *
 * @param deadlinePhrase as printed, such as {@code trước ngày 08/3/2021}
 * @param lastDay the last day for reports (inclusive)
 * @param cutOff the day on which somebody decides about units that are missing
 */
public record PlanView(String id, String name, String title, PlanStatus status, String statusLabel,
        LocalDate issuedOn, String deadlinePhrase, LocalDate lastDay, LocalDate cutOff, String conferencePhrase,
        LocalDate conferenceDay, Instant now, ReportCounts counts, Map<UnitState, Integer> states,
        List<ClusterCounts> clusters, List<DayCounts> days, List<LadderProgress> ladder, List<PhaseState> phases,
        List<WaitingPoint> waiting, List<OpenIncident> incidents) {
}
