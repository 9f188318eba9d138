package org.planlifecycle.reporting.summary;

import java.util.List;
import org.planlifecycle.plan.NomineeKind;
import org.planlifecycle.plan.PlanId;

/** What stands in the accepted reports, number by number. */
public interface ReportedCells {

    List<ReportedCell> of(PlanId planId);

    /** How many exemplars of that kind the units nominated with their accepted reports. */
    int nominated(PlanId planId, NomineeKind kind);
}
