package org.planlifecycle.conference;

import java.util.List;
import org.planlifecycle.kernel.PlanId;

/**
 * Who is invited to the conference on one day, and with what words.
 *
 * @param round 1 for the first day chosen, and one more for each day after it
 * @param requirements what guests bring and wear; may be empty
 */
public record Invitation(PlanId planId, int round, String content, String requirements, List<GuestGroup> groups,
        String preparedBy) {

    public Invitation {
        groups = List.copyOf(groups);
    }

    public int invited() {
        return groups.stream().mapToInt(GuestGroup::guests).sum();
    }

    /** How many said that they come; groups without an answer count for nothing. */
    public int accepted() {
        return groups.stream().mapToInt(group -> group.accepted() == null ? 0 : group.accepted()).sum();
    }

    public Invitation with(List<GuestGroup> changedGroups) {
        return new Invitation(planId, round, content, requirements, changedGroups, preparedBy);
    }
}
