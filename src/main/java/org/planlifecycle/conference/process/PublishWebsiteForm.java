package org.planlifecycle.conference.process;

import org.planlifecycle.conference.PlanClosing;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormField;
import org.planlifecycle.engine.form.Submission;
import org.springframework.stereotype.Component;

/** Asks the propaganda department for the news about the conference. */
@Component
class PublishWebsiteForm extends ConferenceForm {

    private final PlanClosing closing;

    PublishWebsiteForm(ConferenceFacts facts, PlanClosing closing) {
        super(facts, HoldConference.KEY, HoldConference.PUBLISH_WEBSITE,
                FormField.text("title", "Tiêu đề").printed(),
                FormField.longText("summary", "Tóm tắt").atMost(1000).printed(),
                FormField.longText("content", "Nội dung tin").printed(),
                FormField.flag("noPersonalExcess", "Không chứa thông tin cá nhân quá mức cần thiết"), contradictionReason());
        this.closing = closing;
    }

    @Override
    public void submit(Submission sent, FormContext context) {
        closing.publish(context.planId(), sent.text("title"), sent.text("summary"), sent.text("content"),
                sent.flag("noPersonalExcess"), context.userId());
    }
}
