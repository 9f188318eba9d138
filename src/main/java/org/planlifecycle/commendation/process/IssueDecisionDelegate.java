package org.planlifecycle.commendation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.planlifecycle.commendation.DecisionIssuance;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.kernel.PlanId;
import org.springframework.stereotype.Component;

/** Issues the signed decision. */
@Component("issueDecisionDelegate")
class IssueDecisionDelegate implements JavaDelegate {

    private final DecisionIssuance issuance;

    IssueDecisionDelegate(DecisionIssuance issuance) {
        this.issuance = issuance;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issuance.issue(new PlanId(ProcessVariable.PLAN_ID.from(execution)));
    }
}
