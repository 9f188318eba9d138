package org.planlifecycle.reminder.officials;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was done so far about the tasks of one plan.
 *
 * @param settledMails which mails about tasks were sent or given up, as {@link TaskMailStep}s
 */
record TaskHistory(List<TaskReminder> reminders, Set<String> settledMails) {

    /** The codes of the steps done for the task and the last day that it has now. */
    Set<String> stepsDone(OfficialTask task) {
        return about(task).map(TaskReminder::step).collect(Collectors.toSet());
    }

    /** Whether a reminder was with the holder, or it is known that none can reach him. */
    boolean hasReachedHolder(OfficialTask task) {
        return about(task).anyMatch(reminder -> reminder.recipientIds().isEmpty()
                || settledMails.contains(new TaskMailStep(task.id(), reminder.step(), task.lastDay()).toString()));
    }

    private Stream<TaskReminder> about(OfficialTask task) {
        return reminders.stream().filter(reminder -> reminder.isAbout(task));
    }
}
