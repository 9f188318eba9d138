package org.planlifecycle.monitoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.planlifecycle.consolidation.ChangedCells;
import org.planlifecycle.consolidation.ConsolidatedReading;
import org.planlifecycle.consolidation.ConsolidatedWorkbook;
import org.planlifecycle.consolidation.FigureTracing;
import org.planlifecycle.consolidation.LineCell;
import org.planlifecycle.consolidation.LineFigures;
import org.planlifecycle.consolidation.Scope;
import org.planlifecycle.consolidation.ScopeNames;
import org.planlifecycle.consolidation.Snapshot;
import org.planlifecycle.directory.People;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.monitoring.FigureViews.Cell;
import org.planlifecycle.monitoring.FigureViews.Line;
import org.planlifecycle.monitoring.FigureViews.Missing;
import org.planlifecycle.monitoring.FigureViews.Overview;
import org.planlifecycle.monitoring.FigureViews.PeriodLine;
import org.planlifecycle.monitoring.FigureViews.ScopeLine;
import org.planlifecycle.monitoring.FigureViews.SnapshotLine;
import org.planlifecycle.monitoring.FigureViews.Table;
import org.planlifecycle.plan.Journal;
import org.springframework.stereotype.Service;

/** Shows the consolidated figures of a plan; what they are, the phase says. */
@Service
public class FigureReading {

    private final ProgressReading progress;
    private final ConsolidatedReading reading;
    private final FigureTracing tracing;
    private final ConsolidatedWorkbook workbook;
    private final People people;

    FigureReading(ProgressReading progress, ConsolidatedReading reading, FigureTracing tracing,
            ConsolidatedWorkbook workbook, People people) {
        this.progress = progress;
        this.reading = reading;
        this.tracing = tracing;
        this.workbook = workbook;
        this.people = people;
    }

    /** @throws PlanNotFound if there is no such plan */
    public Overview overview(PlanId planId) {
        progress.existing(planId);
        List<Snapshot> snapshots = reading.snapshots(planId);
        if (snapshots.isEmpty()) {
            return new Overview(List.of(), List.of());
        }
        Snapshot latest = snapshots.get(snapshots.size() - 1);
        return new Overview(snapshots.stream().map(this::line).toList(), Arrays.stream(Scope.Level.values())
                .flatMap(level -> latest.scopes(level).stream())
                .map(scope -> new ScopeLine(scope.level().name(), scope.key(), ScopeNames.of(scope, latest))).toList());
    }

    private SnapshotLine line(Snapshot taken) {
        return new SnapshotLine(taken.number(), taken.takenAt(), taken.takenBy().equals(Journal.ENGINE) ? ""
                : people.displayName(taken.takenBy()), taken.reason(), taken.units(), taken.onTime(), taken.late(),
                taken.missing().size());
    }

    /** @throws PlanNotFound if there is no such plan */
    public Table table(PlanId planId, int number, Scope scope) {
        Snapshot snapshot = snapshot(planId, number);
        List<ReportPeriod> periods = reading.periods(snapshot);
        Set<String> changed = tracing.since(snapshot, scope).stream().map(FigureReading::place)
                .collect(Collectors.toSet());
        return new Table(ScopeNames.of(scope, snapshot),
                periods.stream().map(period -> new PeriodLine(period.code(), period.label())).toList(),
                reading.table(snapshot, scope).lines().stream().map(line -> row(line, periods, changed)).toList());
    }

    private static String place(ChangedCells.Change change) {
        return change.indicatorCode() + "/" + change.period();
    }

    private static Line row(LineFigures line, List<ReportPeriod> periods, Set<String> changed) {
        List<Cell> cells = new ArrayList<>();
        periods.forEach(period -> cells.add(line.cell(period).map(cell -> cell(line, cell, changed)).orElse(null)));
        return new Line(line.line().indicator().section(), line.line().indicator().code(), line.line().gradeCode(),
                line.line().label(), line.line().unit(), cells, line.overYears().text());
    }

    private static Cell cell(LineFigures line, LineCell cell, Set<String> changed) {
        boolean changedSince = FigureTracing.parts(line.line().indicator()).stream()
                .anyMatch(code -> changed.contains(code + "/" + cell.period().code()));
        return new Cell(cell.value().text(), cell.reported(), cell.asked(), changedSince);
    }

    /** The units without an accepted report. */
    public List<Missing> missing(PlanId planId, int number) {
        Snapshot snapshot = snapshot(planId, number);
        return snapshot.missing().stream().map(unit -> new Missing(unit.unitCode(), unit.unitName(),
                ScopeNames.of(Scope.cluster(unit.cluster()), snapshot), unit.missing())).toList();
    }

    /** The snapshot as an .xlsx. */
    public byte[] workbook(PlanId planId, int number) {
        snapshot(planId, number);
        return workbook.of(planId, number);
    }

    Snapshot snapshot(PlanId planId, int number) {
        progress.existing(planId);
        return reading.snapshot(planId, number);
    }

}
