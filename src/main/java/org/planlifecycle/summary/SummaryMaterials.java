package org.planlifecycle.summary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.planlifecycle.consolidation.ConsolidatedReading;
import org.planlifecycle.consolidation.Scope;
import org.planlifecycle.consolidation.Snapshot;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Service;

/** Gathers what the consolidated report of a plan is generated from: who reported and what, as one snapshot has it. */
@Service
public class SummaryMaterials {

    /** The section of the figures that counts commendations. */
    static final String COMMENDED = "F";

    private final Plans plans;
    private final ConsolidatedReading reading;
    private final ReportThemes themes;
    private final ThresholdTable thresholds;
    private final Clock clock;

    SummaryMaterials(Plans plans, ConsolidatedReading reading, ReportThemes themes, ThresholdTable thresholds, Clock clock) {
        this.plans = plans;
        this.reading = reading;
        this.themes = themes;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    /** @throws IllegalStateException if the plan is not consolidated yet */
    public SummaryMaterial of(PlanId planId) {
        return of(planId, reading.latest(planId));
    }

    /** What the report is generated from as the figures of that snapshot stand. */
    public SummaryMaterial of(PlanId planId, int number) {
        return of(planId, reading.snapshot(planId, number));
    }

    private SummaryMaterial of(PlanId planId, Snapshot snapshot) {
        Plan plan = plans.get(planId);
        FigureReading figures = new FigureReading(reading, snapshot, ReportPeriod.lastYearOf(plan.period()));
        List<ClusterLine> clusters = snapshot.scopes(Scope.Level.CLUSTER).stream().map(figures::cluster)
                .sorted(Comparator.comparing((ClusterLine line) -> line.cluster() == ClusterLine.OUTSIDE)
                        .thenComparing(ClusterLine::cluster)).toList();
        LocalDate closedOn = LocalDate.ofInstant(snapshot.takenAt(), clock.getZone());
        return new SummaryMaterial(plan, snapshot.number(), closedOn, snapshot.units(), snapshot.onTime(),
                snapshot.late(),
                snapshot.missing().stream().map(unit -> new MissingUnit(unit.unitCode(), unit.unitName(), unit.missing(),
                        unit.beforeDue())).toList(), figures.figures(), clusters,
                themes.of(planId, snapshot.number()), figures.totals(COMMENDED), snapshot.collectives(),
                snapshot.individuals(), thresholds.on(closedOn));
    }
}
