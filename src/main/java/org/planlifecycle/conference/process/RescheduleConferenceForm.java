package org.planlifecycle.conference.process;

import org.planlifecycle.conference.ConferencePreparation;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.Submission;
import org.springframework.stereotype.Component;

/** Asks the office for another day. */
@Component
class RescheduleConferenceForm extends ConferenceForm {

    private final ConferencePreparation preparation;

    RescheduleConferenceForm(ConferenceFacts facts, ConferencePreparation preparation) {
        super(facts, PrepareConference.KEY, PrepareConference.RESCHEDULE_CONFERENCE, "reschedule-conference");
        this.preparation = preparation;
    }

    @Override
    public void submit(Submission sent, FormContext context) {
        preparation.reschedule(context.planId(), sent.date("newDay"), sent.text("reason"), context.userId());
    }
}
