package org.planlifecycle.conference.process;

import java.util.List;
import java.util.Map;
import org.planlifecycle.conference.Conclusion;
import org.planlifecycle.conference.ConferenceConclusion;
import org.planlifecycle.conference.FollowUp;
import org.planlifecycle.conference.Meetings;
import org.planlifecycle.conference.Minutes;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.Submission;
import org.springframework.stereotype.Component;

/** Asks the Standing Committee for its conclusion and the tasks that follow. */
@Component
class IssueConclusionForm extends ConferenceForm {

    private final Meetings meetings;
    private final ConferenceConclusion concluding;

    IssueConclusionForm(ConferenceFacts facts, Meetings meetings, ConferenceConclusion concluding) {
        super(facts, HoldConference.KEY, HoldConference.ISSUE_CONCLUSION, "issue-conclusion");
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
