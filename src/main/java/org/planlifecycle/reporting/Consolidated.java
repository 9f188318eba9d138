package org.planlifecycle.reporting;

import java.time.Instant;
import java.util.List;
import org.planlifecycle.plan.PlanId;

/** What all units reported together, as it was when reporting closed. */
public record Consolidated(PlanId planId, Instant at, int units, int onTime, int late, int missing,
        List<ConsolidatedFigure> figures) {

    public Consolidated {
        figures = List.copyOf(figures);
    }

    public int received() {
        return onTime + late;
    }
}
