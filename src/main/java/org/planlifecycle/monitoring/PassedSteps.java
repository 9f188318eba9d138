package org.planlifecycle.monitoring;

import java.util.List;
import org.planlifecycle.kernel.PlanId;

/** Which way a plan went through its processes, also after it has ended. */
public interface PassedSteps {

    /** Every process that ran for the plan, by name. */
    List<PassedProcess> of(PlanId planId);
}
