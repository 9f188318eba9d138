package org.planlifecycle.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.kernel.PlanId;
import org.springframework.stereotype.Component;

/** Gives the rest of the phase the figures of the newest snapshot. */
@Component
class LatestConsolidations implements Consolidations {

    private final ConsolidatedReading reading;

    LatestConsolidations(ConsolidatedReading reading) {
        this.reading = reading;
    }

    @Override
    public Consolidated get(PlanId planId) {
        return of(planId, Scope.WHOLE);
    }

    @Override
    public Consolidated ofCluster(PlanId planId, int cluster) {
        return of(planId, Scope.cluster(cluster));
    }

    private Consolidated of(PlanId planId, Scope scope) {
        Snapshot snapshot = reading.latest(planId);
        Snapshot part = new Snapshot(planId, snapshot.number(), snapshot.takenAt(), snapshot.takenBy(),
                snapshot.reason(), snapshot.regime(), snapshot.regimeVersion(), snapshot.sourcesIn(scope));
        return new Consolidated(planId, snapshot.takenAt(), part.units(), part.onTime(), part.late(),
                part.missing().size(), figures(reading.table(snapshot, scope), reading.periods(snapshot)));
    }

    /** What nobody reported is left out. */
    private static List<ConsolidatedFigure> figures(ScopeFigures table, List<ReportPeriod> periods) {
        List<ConsolidatedFigure> figures = new ArrayList<>();
        periods.forEach(period -> table.lines().forEach(line -> line.cell(period)
                .flatMap(cell -> cell.value().number()).ifPresent(number -> figures.add(figure(line, period, number)))));
        return figures;
    }

    private static ConsolidatedFigure figure(LineFigures line, ReportPeriod period, BigDecimal number) {
        return new ConsolidatedFigure(line.line().indicator(), period, line.line().grade(), number);
    }
}
