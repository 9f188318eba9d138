package org.planlifecycle.reporting.summary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.directory.Units;
import org.planlifecycle.plan.NomineeKind;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanId;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.reporting.Consolidated;
import org.planlifecycle.reporting.Consolidations;
import org.planlifecycle.reporting.ReportPeriod;
import org.planlifecycle.reporting.Reports;
import org.planlifecycle.reporting.theme.ReportThemes;
import org.springframework.stereotype.Service;

/** Gathers what the consolidated report of a plan is generated from. */
@Service
public class SummaryMaterials {

    private final Plans plans;
    private final PlanUnits planUnits;
    private final Units units;
    private final Reports reports;
    private final Consolidations consolidations;
    private final ReportedCells cells;
    private final ReportThemes themes;
    private final MissingReasons reasons;
    private final Clock clock;

    SummaryMaterials(Plans plans, PlanUnits planUnits, Units units, Reports reports, Consolidations consolidations,
            ReportedCells cells, ReportThemes themes, MissingReasons reasons, Clock clock) {
        this.plans = plans;
        this.planUnits = planUnits;
        this.units = units;
        this.reports = reports;
        this.consolidations = consolidations;
        this.cells = cells;
        this.themes = themes;
        this.reasons = reasons;
        this.clock = clock;
    }

    /** @throws IllegalStateException if the plan is not consolidated yet */
    public SummaryMaterial of(PlanId planId) {
        Plan plan = plans.get(planId);
        Consolidated snapshot = consolidations.get(planId);
        List<PlanUnit> all = planUnits.of(planId);
        FigureReading reading = new FigureReading(snapshot, cells.of(planId), 
                ReportPeriod.lastYearOf(plan.period()));
        Map<String, String> names = all.stream().collect(
                Collectors.toMap(PlanUnit::unitCode, PlanUnit::unitName, (one, other) -> one, TreeMap::new));
        return new SummaryMaterial(plan, LocalDate.ofInstant(snapshot.at(), clock.getZone()), snapshot.units(),
                snapshot.onTime(), snapshot.late(),
                all.stream().filter(SummaryMaterials::isMissing).map(reasons::of).toList(), reading.figures(),
                clusters(planId, all, reading), themes.of(planId), names, reading.unitSums(),
                cells.nominated(planId, NomineeKind.COLLECTIVE), cells.nominated(planId, NomineeKind.INDIVIDUAL));
    }

    private static boolean isMissing(PlanUnit unit) {
        return unit.outcome() != PlanUnit.Outcome.ACCEPTED;
    }

    private List<ClusterLine> clusters(PlanId planId, List<PlanUnit> all, FigureReading reading) {
        Set<String> late = reports.lateUnits(planId);
        Map<String, Unit> active = units.activeOn(LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(Unit::code, Function.identity()));
        Map<Integer, List<PlanUnit>> byCluster = all.stream().collect(Collectors.groupingBy(
                unit -> cluster(active, unit.unitCode()), TreeMap::new, Collectors.toList()));
        List<ClusterLine> lines = new ArrayList<>();
        byCluster.forEach((cluster, members) -> {
            List<String> accepted = members.stream().filter(unit -> !isMissing(unit)).map(PlanUnit::unitCode).toList();
            int behind = (int) accepted.stream().filter(late::contains).count();
            lines.add(new ClusterLine(cluster, members.size(), accepted.size() - behind, behind,
                    members.size() - accepted.size(), reading.ratios(accepted)));
        });
        lines.sort(Comparator.comparing(line -> line.cluster() == ClusterLine.OUTSIDE));
        return lines;
    }

    /** A unit that has been merged since keeps the cluster it was in. */
    private int cluster(Map<String, Unit> active, String unitCode) {
        Unit unit = active.containsKey(unitCode) ? active.get(unitCode) : units.get(unitCode, LocalDate.now(clock));
        return unit.cluster() == null ? ClusterLine.OUTSIDE : unit.cluster();
    }
}
