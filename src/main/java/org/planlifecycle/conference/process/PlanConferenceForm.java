package org.planlifecycle.conference.process;

import java.util.Map;
import org.planlifecycle.conference.ConferenceMode;
import org.planlifecycle.conference.ConferencePreparation;
import org.planlifecycle.conference.ConferenceTemplate;
import org.planlifecycle.conference.ProposeConference;
import org.planlifecycle.conference.StartTime;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.Submission;
import org.springframework.stereotype.Component;

/** Asks the office for day, time, mode and chair of the conference. */
@Component
class PlanConferenceForm extends ConferenceForm {

    private final ConferenceTemplate template;
    private final ConferencePreparation preparation;

    PlanConferenceForm(ConferenceFacts facts, ConferenceTemplate template, ConferencePreparation preparation) {
        super(facts, PrepareConference.KEY, PrepareConference.PLAN_CONFERENCE, "plan-conference");
        this.template = template;
        this.preparation = preparation;
    }

    @Override
    Map<String, Object> prefill(FormContext context) {
        return Map.of("startsAt", template.startsAt(), "intendedMode", ConferenceMode.IN_PERSON.name(), "chair",
                template.chair());
    }

    @Override
    public void submit(Submission sent, FormContext context) {
        preparation.plan(context.planId(), new ProposeConference(sent.date("conferenceDay"),
                StartTime.of(sent.text("startsAt")), sent.choice("intendedMode", ConferenceMode.class),
                sent.text("chair"), sent.text("windowReason")), context.userId());
    }
}
