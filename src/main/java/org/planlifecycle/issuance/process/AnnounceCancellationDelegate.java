package org.planlifecycle.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the running plan that it is cancelled. */
@Component
class AnnounceCancellationDelegate implements JavaDelegate {

    private final PlanMessages messages;

    AnnounceCancellationDelegate(PlanMessages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.announce(PlanLifecycle.PLAN_CANCELLED, execution);
    }
}
