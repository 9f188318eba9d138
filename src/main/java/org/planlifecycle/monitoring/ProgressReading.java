package org.planlifecycle.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.planlifecycle.deadline.ReportCutOffs;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Service;

/** Answers what a supervisor asks about the plans and their units. */
@Service
public class ProgressReading {

    private final Plans plans;
    private final ProgressRecords records;
    private final PlanWaiting waiting;
    private final LadderOutlook ladder;
    private final ReportCutOffs cutOffs;
    private final Clock clock;

    ProgressReading(Plans plans, ProgressRecords records, PlanWaiting waiting, LadderOutlook ladder,
            ReportCutOffs cutOffs, Clock clock) {
        this.plans = plans;
        this.records = records;
        this.waiting = waiting;
        this.ladder = ladder;
        this.cutOffs = cutOffs;
        this.clock = clock;
    }

    /** All plans, the newest first. */
    public Page<PlanLine> plans(int page, int size) {
        Page<PlanLine> found = records.plans(Math.max(0, page), Page.sizeWithin(size), clock.instant());
        Map<String, List<String>> running = waiting.running(found.rows().stream().map(PlanLine::id).toList());
        return new Page<>(found.rows().stream().map(line -> line.in(running.getOrDefault(line.id(), List.of())))
                .toList(), found.number(), found.size(), found.total());
    }

    /** @throws PlanNotFound if there is no such plan */
    public PlanView plan(PlanId planId) {
        Plan plan = existing(planId);
        Instant now = clock.instant();
        List<ClusterCounts> clusters = records.counts(planId, now);
        LocalDate lastDay = plan.deadline().lastDay();
        return new PlanView(planId.value(), plan.shortName(), plan.text().title(), plan.status(),
                plan.status().label(), plan.issuedOn(), plan.deadline().phrase(), lastDay,
                cutOffs.cutOff(planId, lastDay), plan.conference().phrase(), plan.conference().day().orElse(null), now,
                sum(clusters), records.states(planId, now), clusters,
                ReportCurve.of(records.moments(planId), clock.getZone()),
                ladder.timeline(plan, records.steps(planId)), waiting.phases(planId), waiting.of(planId),
                waiting.incidents(planId));
    }

    /** @throws PlanNotFound if there is no such plan */
    public Page<UnitRow> units(PlanId planId, UnitQuery query) {
        Plan plan = existing(planId);
        Function<UnitRecord, NextStep> next = ladder.nextSteps(plan);
        Page<UnitRecord> found = records.units(planId, query, clock.instant());
        return new Page<>(found.rows().stream().map(unit -> row(unit, next)).toList(), found.number(), found.size(),
                found.total());
    }

    /**
     * Hands over every unit that the query finds, on whatever page.
     *
     * @throws PlanNotFound if there is no such plan
     */
    void each(PlanId planId, UnitQuery query, Consumer<UnitRow> reader) {
        Function<UnitRecord, NextStep> next = ladder.nextSteps(existing(planId));
        records.each(planId, query, clock.instant(), unit -> reader.accept(row(unit, next)));
    }

    /** @throws PlanNotFound if the plan does not go to such a unit */
    public UnitRow unit(PlanId planId, String unitCode) {
        Plan plan = existing(planId);
        return records.unit(planId, unitCode, clock.instant()).map(unit -> row(unit, ladder.nextSteps(plan)))
                .orElseThrow(() -> new PlanNotFound(planId + "/" + unitCode));
    }

    Plan existing(PlanId planId) {
        return plans.find(planId).orElseThrow(() -> new PlanNotFound(planId.value()));
    }

    private UnitRow row(UnitRecord unit, Function<UnitRecord, NextStep> next) {
        return new UnitRow(unit, unit.state().label(), unit.kind() == null ? "" : unit.kind().title(),
                daysLate(unit), next.apply(unit));
    }

    /** Until today while a report is owed, else until the day it came or the unit was closed without one. */
    private long daysLate(UnitRecord unit) {
        Instant until = unit.overdue() ? clock.instant() : unit.late() ? unit.submittedAt()
                : unit.state() == UnitState.MISSING ? unit.closedAt() : null;
        return until == null ? 0 : Math.max(0,
                ChronoUnit.DAYS.between(unit.lastDay(), LocalDate.ofInstant(until, clock.getZone())));
    }

    private static ReportCounts sum(List<ClusterCounts> clusters) {
        return clusters.stream().map(ClusterCounts::counts).reduce(ReportCounts.NONE, ReportCounts::plus);
    }
}
