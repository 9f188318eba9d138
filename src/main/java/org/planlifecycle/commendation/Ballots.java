package org.planlifecycle.commendation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planlifecycle.kernel.PlanId;

/** The ballots and the votes cast in them. */
public interface Ballots {

    void open(Ballot ballot);

    Optional<Ballot> find(PlanId planId);

    /** @throws IllegalStateException if no ballot was opened for the plan */
    Ballot get(PlanId planId);

    void close(PlanId planId, Instant at);

    boolean hasVoted(PlanId planId, String memberId);

    void cast(PlanId planId, String memberId, List<Vote> votes, Instant at);

    /** How often each choice was made, by the code of the proposal; a proposal nobody voted on is left out. */
    Map<String, Map<Vote.Choice, Integer>> counts(PlanId planId);
}
