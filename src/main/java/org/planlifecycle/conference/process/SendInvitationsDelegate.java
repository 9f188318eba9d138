package org.planlifecycle.conference.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.planlifecycle.conference.ConferenceInvitations;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.kernel.PlanId;
import org.springframework.stereotype.Component;

/** Invites the guests to the chosen day. */
@Component
class SendInvitationsDelegate implements JavaDelegate {

    private final ConferenceInvitations inviting;

    SendInvitationsDelegate(ConferenceInvitations inviting) {
        this.inviting = inviting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        inviting.send(new PlanId(ProcessVariable.PLAN_ID.from(execution)));
    }
}
