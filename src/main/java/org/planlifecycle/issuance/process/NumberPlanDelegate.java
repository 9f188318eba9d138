package org.planlifecycle.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.issuance.PlanDistribution;
import org.planlifecycle.kernel.PlanId;
import org.springframework.stereotype.Component;

/** Gives the signed plan its number and its document. */
@Component
class NumberPlanDelegate implements JavaDelegate {

    private final PlanDistribution distribution;

    NumberPlanDelegate(PlanDistribution distribution) {
        this.distribution = distribution;
    }

    @Override
    public void execute(DelegateExecution execution) {
        distribution.number(new PlanId(ProcessVariable.PLAN_ID.from(execution)));
    }
}
