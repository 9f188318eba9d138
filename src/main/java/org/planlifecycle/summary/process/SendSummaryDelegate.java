package org.planlifecycle.summary.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.summary.SummaryIssue;
import org.springframework.stereotype.Component;

/** Issues the consolidated report and sends it to the province. */
@Component
class SendSummaryDelegate implements JavaDelegate {

    private final SummaryIssue issue;

    SendSummaryDelegate(SummaryIssue issue) {
        this.issue = issue;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issue.send(new PlanId(ProcessVariable.PLAN_ID.from(execution)));
    }
}
