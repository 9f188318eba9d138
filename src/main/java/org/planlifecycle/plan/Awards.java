package org.planlifecycle.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.planlifecycle.kernel.PlanId;

/** The award register: written with the decision, read and completed at the conference. */
public interface Awards {

    void add(PlanId planId, List<Award> awards);

    /** By code. */
    List<Award> of(PlanId planId);

    void handedOver(PlanId planId, Collection<String> codes, LocalDate on);
}
