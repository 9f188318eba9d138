package org.planlifecycle.conference;

import java.util.Optional;
import org.planlifecycle.kernel.PlanId;

/** All invitations, one for each round of a conference. */
public interface Invitations {

    /** The newest invitation of the plan's conference. */
    Optional<Invitation> latest(PlanId planId);

    /** @throws IllegalStateException if nobody was invited in that round */
    Invitation get(PlanId planId, int round);

    /** Stores a new or a changed invitation. */
    void save(Invitation invitation);
}
