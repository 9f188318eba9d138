package org.planlifecycle.report.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.kernel.PlanId;
import org.springframework.stereotype.Component;

/** Works on the next batch of running reports. */
@Component
class UpdateReportsDelegate implements JavaDelegate {

    private final ReportBatches batches;

    UpdateReportsDelegate(ReportBatches batches) {
        this.batches = batches;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int number = UpdateReports.BATCH_NUMBER.from(execution);
        UpdateReports.REPORTS_LEFT.set(execution, batches.work(new PlanId(ProcessVariable.PLAN_ID.from(execution)),
                UpdateReports.Work.valueOf(UpdateReports.WORK.from(execution)), number));
        UpdateReports.BATCH_NUMBER.set(execution, number + 1);
    }
}
