package org.planlifecycle.nomination;

import org.planlifecycle.plan.AwardForm;
import org.planlifecycle.plan.AwardProposal;
import org.planlifecycle.plan.ExemplarsNominated.Exemplar;

/**
 * One exemplar on the list of a plan.
 *
 * @param code unique within the plan, such as {@code TT-001} for a collective and {@code CN-001} for a person
 * @param reason why it stands as it does, for people to read; empty before it is assessed
 * @param position its place among the exemplars of its unit, in the order the unit named them
 */
public record Nomination(String code, String unitCode, int position, Exemplar exemplar, Standing standing,
        String reason) {

    public Nomination {
        if (code == null || unitCode == null || exemplar == null || standing == null || reason == null) {
            throw new IllegalArgumentException("Nomination '%s' is incomplete".formatted(code));
        }
    }

    public Nomination standing(Standing newStanding, String why) {
        return new Nomination(code, unitCode, position, exemplar, newStanding, why);
    }

    /** Whether the offices check it: it was assessed, and the rules do not exclude it. */
    public boolean isCandidate() {
        return standing == Standing.ELIGIBLE || standing == Standing.OVER_QUOTA;
    }

    public boolean isWithdrawn() {
        return standing == Standing.WITHDRAWN;
    }

    AwardProposal propose(AwardForm form) {
        return new AwardProposal(code, exemplar.kind(), exemplar.name(), exemplar.position(), unitCode,
                exemplar.partyMember(), form, exemplar.achievement());
    }
}
