package org.planlifecycle.conference.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.planlifecycle.conference.PlanClosing;
import org.planlifecycle.document.Superiors;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.Submission;
import org.springframework.stereotype.Component;

/** Asks the propaganda department for the report to the body above. */
@Component
class ReportToProvinceForm extends ConferenceForm {

    private final Superiors superiors;
    private final PlanClosing closing;
    private final Clock clock;

    ReportToProvinceForm(ConferenceFacts facts, Superiors superiors, PlanClosing closing, Clock clock) {
        super(facts, HoldConference.KEY, HoldConference.REPORT_TO_PROVINCE, "report-to-province");
        this.superiors = superiors;
        this.closing = closing;
        this.clock = clock;
    }

    @Override
    Map<String, Object> prefill(FormContext context) {
        return Map.of("superiorName", superiors.on(LocalDate.now(clock)).name());
    }

    @Override
    public void submit(Submission sent, FormContext context) {
        closing.reportToProvince(context.planId(), sent.text("content"), context.userId());
    }
}
