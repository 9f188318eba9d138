package org.planlifecycle.report.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.report.ReportOpening;
import org.springframework.stereotype.Component;

/** Opens the units of one batch. */
@Component
class OpenReportsDelegate implements JavaDelegate {

    private final ReportOpening opening;

    OpenReportsDelegate(ReportOpening opening) {
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        opening.open(new PlanId(ProcessVariable.PLAN_ID.from(execution)), OpenReports.BATCH_NUMBER.from(execution));
    }
}
