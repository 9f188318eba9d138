package org.planlifecycle.summary.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.summary.ReplacementIssue;
import org.springframework.stereotype.Component;

/** Issues the signed replacement and sends it to all who hold the old report. */
@Component
class IssueReplacementDelegate implements JavaDelegate {

    private final ReplacementIssue issue;

    IssueReplacementDelegate(ReplacementIssue issue) {
        this.issue = issue;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issue.send(new PlanId(ProcessVariable.PLAN_ID.from(execution)));
    }
}
