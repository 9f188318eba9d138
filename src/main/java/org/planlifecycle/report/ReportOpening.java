package org.planlifecycle.report;

import java.time.Clock;
import java.util.List;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.springframework.stereotype.Service;

/** Asks every unit of an issued plan for its report, batch by batch. */
@Service
public class ReportOpening {

    private final PlanUnits units;
    private final ReportingProcess process;
    private final ReportingSettings settings;
    private final Clock clock;

    ReportOpening(PlanUnits units, ReportingProcess process, ReportingSettings settings, Clock clock) {
        this.units = units;
        this.process = process;
        this.settings = settings;
        this.clock = clock;
    }

    /** Plans the batches; batch numbers begin with 0. */
    public void schedule(PlanId planId) {
        int count = units.of(planId).size();
        for (int batch = 0; batch * settings.batchSize() < count; batch++) {
            process.batchPlanned(planId, batch);
        }
    }

    /** Opens the units of one batch that are not open yet; said twice, it opens each unit once. */
    public void open(PlanId planId, int batch) {
        List<String> toOpen = units.some(planId, batch * settings.batchSize(), settings.batchSize()).stream()
                .filter(unit -> unit.openedAt() == null && unit.isOpen()).map(PlanUnit::unitCode).toList();
        if (toOpen.isEmpty()) {
            return;
        }
        toOpen.forEach(unitCode -> process.reportRequested(planId, unitCode));
        units.opened(planId, toOpen, clock.instant());
    }
}
