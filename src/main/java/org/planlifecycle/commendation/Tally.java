package org.planlifecycle.commendation;

import java.util.Map;

/**
 * The votes on one proposal.
 *
 * @param members the size of the whole body
 */
public record Tally(int members, int agreed, int disagreed, int abstained, int recused) {

    public Tally {
        if (agreed + disagreed + abstained + recused > members) {
            throw new IllegalArgumentException("More votes than the %d members".formatted(members));
        }
    }

    static Tally of(int members, Map<Vote.Choice, Integer> counts) {
        return new Tally(members, counts.getOrDefault(Vote.Choice.AGREE, 0),
                counts.getOrDefault(Vote.Choice.DISAGREE, 0), counts.getOrDefault(Vote.Choice.ABSTAIN, 0),
                counts.getOrDefault(Vote.Choice.RECUSED, 0));
    }

    /** Members who sent no vote. */
    public int absent() {
        return members - agreed - disagreed - abstained - recused;
    }

    /** What people read, such as {@code 6/11 phiếu tán thành}. */
    public String summary() {
        return "%d/%d phiếu tán thành".formatted(agreed, members);
    }
}
