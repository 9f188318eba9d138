package org.planlifecycle.reminder.units.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.reminder.units.ReminderRound;
import org.planlifecycle.report.ReportingProcess;
import org.planlifecycle.report.process.CollectReports;
import org.springframework.stereotype.Component;

/** Reminds the silent units, and wakes the plan if a crash lost the word that the last one has reported. */
@Component
class RemindUnitsDelegate implements JavaDelegate {

    private final ReminderRound round;
    private final ReportingProcess process;

    RemindUnitsDelegate(ReminderRound round, ReportingProcess process) {
        this.round = round;
        this.process = process;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PlanId planId = new PlanId(ProcessVariable.PLAN_ID.from(execution));
        ReminderRound.Outcome outcome = round.run(planId);
        CollectReports.CALLS_NEEDED.set(execution, outcome.callsNeeded());
        CollectReports.LIST_NEEDED.set(execution, outcome.listNeeded());
        process.unitClosed(planId);
    }
}
