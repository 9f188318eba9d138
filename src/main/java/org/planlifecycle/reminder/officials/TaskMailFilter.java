package org.planlifecycle.reminder.officials;

import org.planlifecycle.notification.MailFilter;
import org.planlifecycle.notification.OutboxMail;
import org.springframework.stereotype.Component;

/** Holds a reminder back if its task was done, or its last day was moved, between its writing and its sending. */
@Component
class TaskMailFilter implements MailFilter {

    private final OfficialTasks tasks;

    TaskMailFilter(OfficialTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public boolean stillWanted(OutboxMail outboxMail) {
        if (!TaskLetters.KIND.equals(outboxMail.mail().kind())) {
            return true;
        }
        TaskMailStep step = TaskMailStep.parse(outboxMail.mail().step());
        return tasks.lastDayOf(step.taskId()).filter(step.lastDay()::equals).isPresent();
    }
}
