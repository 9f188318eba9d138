package org.planlifecycle.reminder.ladder;

import java.time.Instant;
import java.util.Optional;
import org.planlifecycle.kernel.PlanId;

/** Moments between two steps at which the reminder ladder of a plan has to look at its units all the same. */
public interface LadderWakeUps {

    /** Replaces the moment kept for the plan. */
    void set(PlanId planId, Instant moment);

    /** The moment kept for the plan if it is still to come. */
    Optional<Instant> next(PlanId planId, Instant now);
}
