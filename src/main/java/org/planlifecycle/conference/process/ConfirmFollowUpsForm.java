package org.planlifecycle.conference.process;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.planlifecycle.conference.Conclusions;
import org.planlifecycle.conference.ConferenceConclusion;
import org.planlifecycle.conference.FollowUp;
import org.planlifecycle.conference.FollowUpCheck;
import org.planlifecycle.conference.FollowUpStatus;
import org.planlifecycle.conference.RowCodes;
import org.planlifecycle.document.VietnameseDate;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.Submission;
import org.springframework.stereotype.Component;

/** Asks the propaganda department how the tasks of the conclusion stand. */
@Component
class ConfirmFollowUpsForm extends ConferenceForm {

    private final Conclusions conclusions;
    private final ConferenceConclusion concluding;

    ConfirmFollowUpsForm(ConferenceFacts facts, Conclusions conclusions, ConferenceConclusion concluding) {
        super(facts, HoldConference.KEY, HoldConference.CONFIRM_FOLLOW_UPS, "confirm-follow-ups");
        this.conclusions = conclusions;
        this.concluding = concluding;
    }

    @Override
    Map<String, Object> prefill(FormContext context) {
        List<FollowUp> followUps = conclusions.get(context.planId()).followUps();
        return Map.of("followUps", IntStream.range(0, followUps.size())
                .mapToObj(position -> row(position, followUps.get(position))).toList());
    }

    private static Map<String, Object> row(int position, FollowUp followUp) {
        return Map.of("code", RowCodes.of(position), "task", followUp.task(), "assignee", followUp.assignee(), "due",
                VietnameseDate.brief(followUp.dueOn()));
    }

    @Override
    public void submit(Submission sent, FormContext context) {
        List<FollowUpCheck> checks = sent.rows("followUps").stream().map(row -> new FollowUpCheck(row.text("code"),
                row.choice("status", FollowUpStatus.class), row.text("note"))).toList();
        concluding.confirmFollowUps(context.planId(), checks, context.userId());
    }
}
