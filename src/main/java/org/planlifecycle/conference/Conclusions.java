package org.planlifecycle.conference;

import org.planlifecycle.kernel.PlanId;

/** The conclusions of all conferences. */
public interface Conclusions {

    /** @throws IllegalStateException if there is none for the plan */
    Conclusion get(PlanId planId);

    /** Stores a new or a changed conclusion. */
    void save(Conclusion conclusion);
}
