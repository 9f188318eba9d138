package org.planlifecycle.commendation;

import java.time.Instant;
import java.util.List;
import org.planlifecycle.kernel.PlanId;

/**
 * The ballot on the shortlist of one plan.
 *
 * @param members the whole body as it was when the ballot opened, the one who presides first
 * @param closedAt {@code null} while votes are taken
 */
public record Ballot(PlanId planId, List<String> members, Instant openedAt, Instant closedAt) {

    public Ballot {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("The ballot of plan '%s' has no members".formatted(planId));
        }
    }

    public boolean isOpen() {
        return closedAt == null;
    }
}
