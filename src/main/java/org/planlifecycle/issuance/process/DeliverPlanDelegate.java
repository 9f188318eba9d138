package org.planlifecycle.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.issuance.PlanDistribution;
import org.planlifecycle.kernel.PlanId;
import org.springframework.stereotype.Component;

/** Sends the issued plan to everybody on its recipients list. */
@Component
class DeliverPlanDelegate implements JavaDelegate {

    private final PlanDistribution distribution;

    DeliverPlanDelegate(PlanDistribution distribution) {
        this.distribution = distribution;
    }

    @Override
    public void execute(DelegateExecution execution) {
        distribution.deliver(new PlanId(ProcessVariable.PLAN_ID.from(execution)));
    }
}
