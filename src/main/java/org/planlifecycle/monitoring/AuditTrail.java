package org.planlifecycle.monitoring;

import org.planlifecycle.kernel.PlanId;

/** Who did what on a plan: the journal together with the engine's operation log. */
public interface AuditTrail {

    /** The newest first; for one unit, or for the plan and all units with an empty code. */
    Page<AuditEntry> of(PlanId planId, String unitCode, String words, int page, int size);
}
