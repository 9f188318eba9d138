package org.planlifecycle.conference.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.planlifecycle.conference.ConferenceInvitations;
import org.planlifecycle.conference.ConferenceMode;
import org.planlifecycle.conference.ConferencePreparation;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.kernel.PlanId;
import org.springframework.stereotype.Component;

/** Keeps the mode that the decision table chose. */
@Component
class RecordModeDelegate implements JavaDelegate {

    private final ConferencePreparation preparation;
    private final ConferenceInvitations inviting;

    RecordModeDelegate(ConferencePreparation preparation, ConferenceInvitations inviting) {
        this.preparation = preparation;
        this.inviting = inviting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ConferenceMode mode = ConferenceMode.valueOf(PrepareConference.CONFERENCE_MODE.from(execution));
        PlanId planId = new PlanId(ProcessVariable.PLAN_ID.from(execution));
        boolean postponed = preparation.recordMode(planId, mode);
        if (postponed) {
            inviting.postpone(planId, "chưa bảo đảm điều kiện an toàn.");
        }
        PrepareConference.CONFERENCE_POSTPONED.set(execution, postponed);
    }
}
