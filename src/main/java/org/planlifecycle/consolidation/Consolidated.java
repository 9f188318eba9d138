package org.planlifecycle.consolidation;

import java.time.Instant;
import java.util.List;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.kernel.PlanId;

/** What all units reported together, as it was when reporting closed. */
public record Consolidated(PlanId planId, Instant at, int units, int onTime, int late, int missing,
        List<ConsolidatedFigure> figures) {

    public Consolidated {
        figures = List.copyOf(figures);
    }

    /** The figures of one period, in the order of the form. */
    public List<ConsolidatedFigure> figuresOf(ReportPeriod period) {
        return figures.stream().filter(figure -> figure.period().equals(period)).toList();
    }

    public int received() {
        return onTime + late;
    }
}
