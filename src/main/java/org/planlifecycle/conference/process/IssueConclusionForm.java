package org.planlifecycle.conference.process;

import java.util.List;
import java.util.Map;
import org.planlifecycle.conference.Conclusion;
import org.planlifecycle.conference.ConferenceConclusion;
import org.planlifecycle.conference.FollowUp;
import org.planlifecycle.conference.Meetings;
import org.planlifecycle.conference.Minutes;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormField;
import org.planlifecycle.engine.form.Submission;
import org.springframework.stereotype.Component;

/** Asks the Standing Committee for its conclusion and the tasks that follow. */
@Component
class IssueConclusionForm extends ConferenceForm {

    private final Meetings meetings;
    private final ConferenceConclusion concluding;

    IssueConclusionForm(ConferenceFacts facts, Meetings meetings, ConferenceConclusion concluding) {
        super(facts, HoldConference.KEY, HoldConference.ISSUE_CONCLUSION,
                FormField.longText("conclusion", "Nội dung kết luận").printed(),
                FormField.rows("followUps", "Nhiệm vụ sau hội nghị", FormField.text("task", "Nhiệm vụ").atMost(1000).printed(),
                        FormField.text("assignee", "Đơn vị thực hiện"), FormField.date("dueOn", "Hạn")).atMost(60), contradictionReason());
        this.meetings = meetings;
        this.concluding = concluding;
    }

    @Override
    Map<String, Object> prefill(FormContext context) {
        Minutes minutes = meetings.minutesOf(context.planId());
        return Map.of("proceedings", minutes.proceedings(), "statements", minutes.statements());
    }

    @Override
    public void submit(Submission sent, FormContext context) {
        List<FollowUp> followUps = sent.rows("followUps").stream().map(row -> new FollowUp(row.text("task"),
                row.text("assignee"), row.date("dueOn"))).toList();
        concluding.sign(new Conclusion(context.planId(), sent.text("conclusion"), context.userId(), followUps));
    }
}
