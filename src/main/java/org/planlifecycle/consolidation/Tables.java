package org.planlifecycle.consolidation;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planlifecycle.figures.Indicator;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.figures.ReportRegimes;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Component;

/** Makes the consolidated tables of a snapshot out of the cells that it names. */
@Component
class Tables {

    private final SourceCells cells;
    private final ReportRegimes regimes;
    private final Plans plans;

    Tables(SourceCells cells, ReportRegimes regimes, Plans plans) {
        this.cells = cells;
        this.regimes = regimes;
        this.plans = plans;
    }

    /** The tables of all scopes of these levels, in order. */
    Map<Scope, ScopeFigures> of(Snapshot snapshot, Scope.Level first, Scope.Level... more) {
        RollUpPass pass = pass(snapshot, snapshot.sources(), EnumSet.of(first, more));
        cells.read(snapshot.planId(), snapshot.number(), pass);
        return pass.finish();
    }

    /** The table of one scope; without a line if no unit is in it. */
    ScopeFigures of(Snapshot snapshot, Scope scope) {
        List<UnitSource> sources = snapshot.sourcesIn(scope);
        RollUpPass pass = pass(snapshot, sources, EnumSet.of(scope.level()));
        cells.read(snapshot.planId(), snapshot.number(), sources.stream().map(UnitSource::unitCode).toList(), pass);
        return pass.finish().getOrDefault(scope, new ScopeFigures(scope, List.of()));
    }

    private RollUpPass pass(Snapshot snapshot, List<UnitSource> sources, Set<Scope.Level> levels) {
        return new RollUpPass(indicators(snapshot), periods(snapshot), sources, levels);
    }

    List<Indicator> indicators(Snapshot snapshot) {
        return regimes.get(snapshot.regime(), snapshot.regimeVersion()).indicators();
    }

    List<ReportPeriod> periods(Snapshot snapshot) {
        ReportRegime regime = regimes.get(snapshot.regime(), snapshot.regimeVersion());
        return periods(snapshot.planId(), regime);
    }

    private List<ReportPeriod> periods(PlanId planId, ReportRegime regime) {
        return regime.periods(plans.get(planId).period());
    }
}
