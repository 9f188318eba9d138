package org.planlifecycle.conference.process;

import java.util.Map;
import org.planlifecycle.conference.ConditionAssessment;
import org.planlifecycle.conference.ConferenceInvitations;
import org.planlifecycle.conference.ConferencePreparation;
import org.planlifecycle.conference.Conferences;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.Submission;
import org.springframework.stereotype.Component;

/** Asks the Standing Committee whether the conference may take place. */
@Component
class ConfirmConferenceForm extends ConferenceForm {

    private static final String GO = "GO";

    private final Conferences conferences;
    private final ConferencePreparation preparation;
    private final ConferenceInvitations inviting;

    ConfirmConferenceForm(ConferenceFacts facts, Conferences conferences, ConferencePreparation preparation,
            ConferenceInvitations inviting) {
        super(facts, PrepareConference.KEY, PrepareConference.CONFIRM_CONFERENCE, "confirm-conference");
        this.conferences = conferences;
        this.preparation = preparation;
        this.inviting = inviting;
    }

    @Override
    Map<String, Object> prefill(FormContext context) {
        ConditionAssessment assessment = conferences.get(context.planId()).assessment().orElseThrow();
        return Map.of("riskLabel", assessment.riskLevel().label(), "delegates", assessment.delegates(), "capacity",
                assessment.capacity(), "assessmentNote", assessment.note().isBlank() ? "không" : assessment.note());
    }

    @Override
    public void submit(Submission sent, FormContext context) {
        boolean go = GO.equals(sent.text("decision"));
        preparation.confirm(context.planId(), go, sent.text("reason"), context.userId());
        if (!go) {
            inviting.postpone(context.planId(), sent.text("reason"));
        }
        context.set(PrepareConference.CONFERENCE_CONFIRMED, go);
    }
}
