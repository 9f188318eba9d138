package org.planlifecycle.conference.process;

import org.planlifecycle.conference.PlanClosing;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.Submission;
import org.springframework.stereotype.Component;

/** Asks the propaganda department for the news about the conference. */
@Component
class PublishWebsiteForm extends ConferenceForm {

    private final PlanClosing closing;

    PublishWebsiteForm(ConferenceFacts facts, PlanClosing closing) {
        super(facts, HoldConference.KEY, HoldConference.PUBLISH_WEBSITE, "publish-website");
        this.closing = closing;
    }

    @Override
    public void submit(Submission sent, FormContext context) {
        closing.publish(context.planId(), sent.text("title"), sent.text("summary"), sent.text("content"),
                sent.flag("noPersonalExcess"), context.userId());
    }
}
