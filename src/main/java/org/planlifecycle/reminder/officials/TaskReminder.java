package org.planlifecycle.reminder.officials;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.planlifecycle.kernel.PlanId;

/**
 * A step that was done about a task.
 *
 * @param lastDay the task's last day then; a task whose day has moved is on a ladder of its own
 * @param step the code of the step
 * @param recipientIds who was written to; empty if nobody could be
 */
public record TaskReminder(PlanId planId, String taskId, LocalDate lastDay, String step, Instant remindedAt,
        List<String> recipientIds) {

    public TaskReminder {
        recipientIds = List.copyOf(recipientIds);
    }

    boolean isAbout(OfficialTask task) {
        return taskId.equals(task.id()) && lastDay.equals(task.lastDay());
    }
}
