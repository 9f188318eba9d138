package org.planlifecycle.conference;

import java.util.Optional;
import org.planlifecycle.kernel.PlanId;

/** All conferences, one for each plan. */
public interface Conferences {

    Optional<Conference> find(PlanId planId);

    /** @throws IllegalStateException if the plan's conference has not been planned */
    Conference get(PlanId planId);

    /** Stores a new or a changed conference. */
    void save(Conference conference);
}
