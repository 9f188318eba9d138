package org.planlifecycle.report.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.report.ReportCutOff;
import org.springframework.stereotype.Component;

/** Settles the units that did not report. */
@Component
class CloseMissingDelegate implements JavaDelegate {

    private final ReportCutOff cutOff;

    CloseMissingDelegate(ReportCutOff cutOff) {
        this.cutOff = cutOff;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cutOff.closeMissing(new PlanId(ProcessVariable.PLAN_ID.from(execution)));
    }
}
