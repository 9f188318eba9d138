package org.planlifecycle.conference.process;

import org.planlifecycle.conference.ConferenceInvitations;
import org.planlifecycle.plan.PlanCancelled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Calls the conference of a cancelled plan off, in the transaction that cancels the plan. */
@Component
class CancelledConferences {

    private final ConferenceInvitations inviting;

    CancelledConferences(ConferenceInvitations inviting) {
        this.inviting = inviting;
    }

    @EventListener
    void planCancelled(PlanCancelled cancelled) {
        inviting.callOff(cancelled.planId());
    }
}
