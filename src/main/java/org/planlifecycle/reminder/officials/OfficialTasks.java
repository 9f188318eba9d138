package org.planlifecycle.reminder.officials;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planlifecycle.kernel.PlanId;

/** What the officials have to do, as the engine knows it at this moment. */
public interface OfficialTasks {

    /** The plan's open tasks that have a due date and are no unit's, in a number of queries that never grows. */
    List<OfficialTask> open(PlanId planId);

    /** The last day in time of a task that is still open; empty once it is done or gone. */
    Optional<LocalDate> lastDayOf(String taskId);
}
