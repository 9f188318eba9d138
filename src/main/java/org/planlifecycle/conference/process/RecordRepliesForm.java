package org.planlifecycle.conference.process;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.planlifecycle.conference.ConferenceInvitations;
import org.planlifecycle.conference.GuestGroup;
import org.planlifecycle.conference.Invitations;
import org.planlifecycle.conference.Reply;
import org.planlifecycle.conference.RowCodes;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.Submission;
import org.springframework.stereotype.Component;

/** Asks the office what each group of guests answered. */
@Component
class RecordRepliesForm extends ConferenceForm {

    private final Invitations invitations;
    private final ConferenceInvitations inviting;

    RecordRepliesForm(ConferenceFacts facts, Invitations invitations, ConferenceInvitations inviting) {
        super(facts, PrepareConference.KEY, PrepareConference.RECORD_REPLIES, "record-replies");
        this.invitations = invitations;
        this.inviting = inviting;
    }

    @Override
    Map<String, Object> prefill(FormContext context) {
        List<GuestGroup> groups = invitations.latest(context.planId()).orElseThrow().groups();
        return Map.of("replies", IntStream.range(0, groups.size()).mapToObj(position -> Map.of("code",
                RowCodes.of(position), "name", groups.get(position).name(), "invited",
                String.valueOf(groups.get(position).guests()))).toList());
    }

    @Override
    public void submit(Submission sent, FormContext context) {
        List<Reply> replies = sent.rows("replies").stream().map(row -> new Reply(row.text("code"),
                row.integer("accepted"), row.integer("declined"))).toList();
        inviting.recordReplies(context.planId(), replies, context.userId());
    }
}
