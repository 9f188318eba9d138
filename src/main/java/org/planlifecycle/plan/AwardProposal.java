package org.planlifecycle.plan;

/** One line of the shortlist that goes to the Standing Committee; {@code code} is unique within the plan. */
public record AwardProposal(String code, NomineeKind kind, String name, String position, String unitCode,
        boolean partyMember, AwardForm form, String achievement) {
}
