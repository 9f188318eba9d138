package org.planlifecycle.nomination;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.ExemplarsNominated.Exemplar;

/** The exemplars named for each plan. */
public interface Nominations {

    /** Starts the empty list of a plan. */
    void begin(PlanId planId);

    /** Makes everybody else who changes the list of this plan wait until the present transaction ends. */
    void hold(PlanId planId);

    /** All of a plan, by code. */
    List<Nomination> of(PlanId planId);

    /** Puts what the unit names now in the place of what it named before; each gets a new code. */
    void replace(PlanId planId, String unitCode, List<Exemplar> exemplars);

    /** Stores standing and reason of each. */
    void save(PlanId planId, Collection<Nomination> changed);

    boolean isAssessed(PlanId planId);

    /** From now on no unit adds to the list any more. */
    void assessed(PlanId planId, Instant at);
}
