package org.planlifecycle.commendation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Person;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.AwardForm;
import org.planlifecycle.plan.AwardProposal;
import org.planlifecycle.plan.AwardProposals;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.ListedCodes;
import org.springframework.stereotype.Service;

/** Lets the Standing Committee vote on each proposal. */
@Service
public class CommendationBallot {

    private final Ballots ballots;
    private final BallotResults results;
    private final AwardProposals proposals;
    private final VoteRules rules;
    private final People people;
    private final Journal journal;
    private final Clock clock;

    CommendationBallot(Ballots ballots, BallotResults results, AwardProposals proposals, VoteRules rules,
            People people, Journal journal, Clock clock) {
        this.ballots = ballots;
        this.results = results;
        this.proposals = proposals;
        this.rules = rules;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Opens the ballot for all who are members today; who joins or leaves later changes nothing.
     *
     * @return the ids of the members
     */
    public List<String> open(PlanId planId) {
        List<String> members = people.standingCommittee(LocalDate.now(clock)).stream().map(Person::id).toList();
        ballots.open(new Ballot(planId, members, clock.instant(), null));
        journal.record(planId, Journal.ENGINE, "ballotOpened", "Mở biểu quyết %d trường hợp, %d thành viên."
                .formatted(proposals.of(planId).size(), members.size()));
        return members;
    }

    /**
     * Takes the votes of one member on all proposals. What was voted stays out of the journal.
     *
     * @param voter whose vote it is
     * @param actor who sends it
     */
    public void cast(PlanId planId, String voter, List<Vote> votes, String actor) {
        Ballot ballot = ballots.get(planId);
        if (!voter.equals(actor) || !ballot.members().contains(voter)) {
            throw new Refusal("Phiếu này của thành viên khác; mỗi thành viên chỉ biểu quyết phiếu của mình.");
        }
        if (!ballot.isOpen()) {
            throw new Refusal("Đợt biểu quyết đã kết thúc nên không gửi phiếu được nữa.");
        }
        if (ballots.hasVoted(planId, voter)) {
            throw new Refusal("Đồng chí đã gửi phiếu; mỗi thành viên chỉ biểu quyết một lần.");
        }
        ListedCodes.requireExactly(proposals.of(planId).stream().map(AwardProposal::code).toList(),
                votes.stream().map(Vote::code).toList());
        ballots.cast(planId, voter, votes, clock.instant());
        journal.record(planId, actor, "voteCast", "Đã gửi phiếu biểu quyết khen thưởng.");
    }

    /** Closes the ballot and decides each proposal by the rule for its form. */
    public Outcome count(PlanId planId) {
        Ballot ballot = ballots.get(planId);
        ballots.close(planId, clock.instant());
        Map<String, Map<Vote.Choice, Integer>> counts = ballots.counts(planId);
        Map<AwardForm, Threshold> thresholds = new EnumMap<>(AwardForm.class);
        LocalDate today = LocalDate.now(clock);
        List<BallotResult> decided = proposals.of(planId).stream().map(proposal -> {
            Tally tally = Tally.of(ballot.members().size(), counts.getOrDefault(proposal.code(), Map.of()));
            Threshold threshold = thresholds.computeIfAbsent(proposal.form(), form -> rules.threshold(form, today));
            return new BallotResult(proposal.code(), tally, threshold.isReachedBy(tally), "");
        }).toList();
        results.add(planId, decided);
        long approved = decided.stream().filter(BallotResult::approved).count();
        journal.record(planId, Journal.ENGINE, "votesCounted", "Kiểm phiếu: %d trường hợp được thông qua, %d không."
                .formatted(approved, decided.size() - approved));
        return new Outcome(approved > 0, approved < decided.size());
    }

    /** Whether some were approved, and whether some were not. */
    public record Outcome(boolean anyApproved, boolean anyRejected) {
    }
}
