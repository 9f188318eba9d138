package org.planlifecycle.reminder.officials;

import java.util.Collection;
import java.util.List;
import org.planlifecycle.kernel.PlanId;

/** Every step that was done about a task, each once for its last day. */
public interface TaskReminders {

    List<TaskReminder> of(PlanId planId);

    void addAll(Collection<TaskReminder> reminders);
}
