package org.planlifecycle.conference.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.planlifecycle.conference.ConditionAssessment;
import org.planlifecycle.conference.ConferencePreparation;
import org.planlifecycle.conference.Conferences;
import org.planlifecycle.conference.Invitation;
import org.planlifecycle.conference.Invitations;
import org.planlifecycle.conference.RiskLevel;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.Submission;
import org.springframework.stereotype.Component;

/** Asks the office how safe the conference will be and whether its room is large enough. */
@Component
class AssessConditionsForm extends ConferenceForm {

    private final Conferences conferences;
    private final Invitations invitations;
    private final ConferencePreparation preparation;

    AssessConditionsForm(ConferenceFacts facts, Conferences conferences, Invitations invitations,
            ConferencePreparation preparation) {
        super(facts, PrepareConference.KEY, PrepareConference.ASSESS_CONDITIONS, "assess-conditions");
        this.conferences = conferences;
        this.invitations = invitations;
        this.preparation = preparation;
    }

    @Override
    Map<String, Object> prefill(FormContext context) {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("delegates", invitations.latest(context.planId()).map(Invitation::accepted).orElse(0));
        conferences.get(context.planId()).venue().ifPresent(venue -> known.put("capacity", venue.capacity()));
        return known;
    }

    @Override
    public void submit(Submission sent, FormContext context) {
        ConditionAssessment assessment = new ConditionAssessment(sent.choice("riskLevel", RiskLevel.class),
                sent.integer("delegates"), sent.integer("capacity"), sent.text("note"), context.userId());
        preparation.assess(context.planId(), assessment);
        context.set(PrepareConference.RISK_LEVEL, assessment.riskLevel().name());
        context.set(PrepareConference.DELEGATES, assessment.delegates());
        context.set(PrepareConference.CAPACITY, assessment.capacity());
    }
}
