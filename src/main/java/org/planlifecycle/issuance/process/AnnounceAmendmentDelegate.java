package org.planlifecycle.issuance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the running plan that its deadline moves. */
@Component
class AnnounceAmendmentDelegate implements JavaDelegate {

    private final PlanMessages messages;

    AnnounceAmendmentDelegate(PlanMessages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.announce(PlanLifecycle.PLAN_AMENDED, execution);
    }
}
