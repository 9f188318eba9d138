package org.planlifecycle.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.planlifecycle.plan.PlanChange;
import org.planlifecycle.plan.PlanChangeRequests;
import org.planlifecycle.plan.PlanChanges;
import org.springframework.stereotype.Component;

/** Ends the running plan before its time, as the Standing Committee approved. */
@Component
class CancelPlanDelegate implements JavaDelegate {

    private final PlanChanges changes;
    private final PlanChangeRequests requests;

    CancelPlanDelegate(PlanChanges changes, PlanChangeRequests requests) {
        this.changes = changes;
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PlanChange change = requests.get(PlanLifecycle.CHANGE_ID.from(execution));
        changes.cancel(change.planId(), change.reason(), change.decidedBy());
        requests.carriedOut(change.id());
    }
}
