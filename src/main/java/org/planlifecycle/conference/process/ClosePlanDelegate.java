package org.planlifecycle.conference.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.planlifecycle.conference.PlanClosing;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.kernel.PlanId;
import org.springframework.stereotype.Component;

/** Closes the archived plan. */
@Component
class ClosePlanDelegate implements JavaDelegate {

    private final PlanClosing closing;

    ClosePlanDelegate(PlanClosing closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closing.close(new PlanId(ProcessVariable.PLAN_ID.from(execution)));
    }
}
