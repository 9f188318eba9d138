package org.planlifecycle.conference;

import java.util.Optional;
import org.planlifecycle.kernel.PlanId;

/** The conferences that were held, with their minutes. */
public interface Meetings {

    Optional<Meeting> find(PlanId planId);

    /** @throws IllegalStateException if the plan's conference was not held */
    Meeting get(PlanId planId);

    void add(Meeting meeting);

    /** @throws IllegalStateException if there are none */
    Minutes minutesOf(PlanId planId);

    void add(Minutes minutes);
}
