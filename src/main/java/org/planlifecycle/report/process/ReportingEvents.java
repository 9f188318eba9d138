package org.planlifecycle.report.process;

import org.planlifecycle.plan.PlanAmended;
import org.planlifecycle.plan.PlanCancelled;
import org.planlifecycle.report.ReportingProcess;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the reporting processes follow what happens to their plan, in the same transaction. */
@Component
class ReportingEvents {

    private final ReportingProcess process;

    ReportingEvents(ReportingProcess process) {
        this.process = process;
    }

    @EventListener
    void on(PlanAmended amended) {
        process.allReportsDueMoved(amended.planId());
        process.planDeadlineMoved(amended.planId());
    }

    @EventListener
    void on(PlanCancelled cancelled) {
        process.planCancelled(cancelled.planId());
    }
}
