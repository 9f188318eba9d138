package org.planlifecycle.reporting.process;

import org.planlifecycle.plan.PlanAmended;
import org.planlifecycle.plan.PlanCancelled;
import org.planlifecycle.reporting.LadderRestart;
import org.planlifecycle.reporting.ReportingProcess;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the reporting processes follow what happens to their plan, in the same transaction. */
@Component
class ReportingEvents {

    private final LadderRestart ladder;
    private final ReportingProcess process;

    ReportingEvents(LadderRestart ladder, ReportingProcess process) {
        this.ladder = ladder;
        this.process = process;
    }

    @EventListener
    void on(PlanAmended amended) {
        ladder.skipPastForAll(amended.planId(), amended.deadline().lastDay());
        process.allReportsDueMoved(amended.planId());
        process.planDeadlineMoved(amended.planId());
    }

    @EventListener
    void on(PlanCancelled cancelled) {
        process.planCancelled(cancelled.planId());
    }
}
