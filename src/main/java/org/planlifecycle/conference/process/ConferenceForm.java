package org.planlifecycle.conference.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.document.facts.StatedFact;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;

/** A form of the conference: it bears the plan's name and opens with the facts of plan and conference. */
abstract class ConferenceForm extends FormContract {

    private final ConferenceFacts facts;

    ConferenceForm(ConferenceFacts facts, String processKey, String activityId, String form) {
        super(processKey, activityId, form);
        this.facts = facts;
    }

    @Override
    public final Map<String, Object> show(FormContext context) {
        Map<String, Object> shown = new LinkedHashMap<>(facts.of(context.planId()));
        shown.putAll(prefill(context));
        return shown;
    }

    @Override
    public final String subject(FormContext context) {
        return facts.planName(context.planId());
    }

    @Override
    public List<StatedFact> facts(Submission sent, FormContext context) {
        return processKey().equals(PrepareConference.KEY) ? facts.stated().ofOrder(context.planId())
                : facts.stated().ofConference(context.planId());
    }

    /** What this form opens with beside the facts that all show. */
    Map<String, Object> prefill(FormContext context) {
        return Map.of();
    }
}
