package org.planlifecycle.commendation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.AwardProposal;
import org.planlifecycle.plan.AwardProposals;
import org.springframework.stereotype.Service;

/** The proposals of a plan, parted by what the ballot decided. */
@Service
public class CommendationLists {

    private final AwardProposals proposals;
    private final BallotResults results;

    CommendationLists(AwardProposals proposals, BallotResults results) {
        this.proposals = proposals;
        this.results = results;
    }

    /** By code. */
    public List<Decided> approved(PlanId planId) {
        return decided(planId).stream().filter(line -> line.result().approved()).toList();
    }

    /** By code. */
    public List<Decided> rejected(PlanId planId) {
        return decided(planId).stream().filter(line -> !line.result().approved()).toList();
    }

    private List<Decided> decided(PlanId planId) {
        Map<String, BallotResult> byCode = results.of(planId).stream()
                .collect(Collectors.toMap(BallotResult::code, Function.identity()));
        return proposals.of(planId).stream().filter(proposal -> byCode.containsKey(proposal.code()))
                .map(proposal -> new Decided(proposal, byCode.get(proposal.code()))).toList();
    }

    /** One proposal with what came of it. */
    public record Decided(AwardProposal proposal, BallotResult result) {
    }
}
