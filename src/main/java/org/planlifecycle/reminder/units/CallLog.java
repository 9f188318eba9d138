package org.planlifecycle.reminder.units;

import java.util.List;
import org.planlifecycle.kernel.PlanId;

/** All telephone calls to the units, several for one unit. */
public interface CallLog {

    void add(PlanId planId, LoggedCall call);

    /** The calls to that unit, the newest first. */
    List<LoggedCall> of(PlanId planId, String unitCode);
}
