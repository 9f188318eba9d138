package org.planlifecycle.commendation.process;

import java.util.List;
import java.util.Map;
import org.planlifecycle.commendation.Ballots;
import org.planlifecycle.commendation.CommendationBallot;
import org.planlifecycle.commendation.Vote;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.plan.AwardProposal;
import org.planlifecycle.plan.AwardProposals;
import org.springframework.stereotype.Component;

/** Takes the votes of one member. */
@Component
class CastVoteForm extends FormContract {

    private static final String VOTES = "votes";
    private static final String CODE = "code";
    private static final String NAME = "name";
    private static final String VOTE = "vote";
    private static final String NOTE = "note";

    private final CommendationBallot ballot;
    private final Ballots ballots;
    private final AwardProposals proposals;
    private final CommendationFacts facts;

    CastVoteForm(CommendationBallot ballot, Ballots ballots, AwardProposals proposals, CommendationFacts facts) {
        super(ApproveCommendations.KEY, ApproveCommendations.CAST_VOTE, "cast-vote");
        this.ballot = ballot;
        this.ballots = ballots;
        this.proposals = proposals;
        this.facts = facts;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        List<AwardProposal> listed = proposals.of(context.planId());
        return Map.of("plan", subject(context), "total", listed.size(),
                "members", ballots.get(context.planId()).members().size(),
                "proposals", facts.table(context.planId(), listed),
                VOTES, listed.stream().map(proposal -> Map.of(CODE, proposal.code(), NAME, proposal.name(),
                        NOTE, "")).toList());
    }

    @Override
    public String subject(FormContext context) {
        return facts.planName(context.planId());
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        ballot.cast(context.planId(), context.get(ApproveCommendations.VOTER), submission.rows(VOTES).stream()
                .map(row -> new Vote(row.text(CODE), row.choice(VOTE, Vote.Choice.class), row.text(NOTE)))
                .toList(), context.userId());
    }
}
