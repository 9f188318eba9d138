package org.planlifecycle.conference;

import org.planlifecycle.kernel.PlanId;

/** The programmes of all conferences. */
public interface Programmes {

    /** The programme of the plan's conference, without any item if none was drafted. */
    Programme of(PlanId planId);

    void save(Programme programme);
}
