package org.planlifecycle.reminder.officials;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.planlifecycle.reminder.ladder.ReminderLadder;
import org.springframework.stereotype.Component;

/**
 * Decides what is due about a task. Nobody else is told of it before a reminder has been with its holder: a task can
 * come into being overdue, and a mail can wait for the mail server.
 */
@Component
class OfficialLadder {

    private final OfficialSteps steps;
    private final ReminderLadder ladder;
    private final Clock clock;

    OfficialLadder(OfficialSteps steps, ReminderLadder ladder, Clock clock) {
        this.steps = steps;
        this.ladder = ladder;
        this.clock = clock;
    }

    /** The highest steps that are due and not done; empty if there is nothing to do yet. */
    List<OfficialStep> dueSteps(OfficialTask task, TaskHistory history) {
        List<OfficialStep> all = steps.stepsFor(task.key(), task.group(), LocalDate.now(clock));
        Set<String> done = history.stepsDone(task);
        List<OfficialStep> allowed = done.isEmpty() ? all.stream().filter(OfficialStep::isReminder).toList() : all;
        List<OfficialStep> due = ladder.dueSteps(allowed, task.lastDay(), done, clock.instant());
        boolean tellsOthers = due.stream().anyMatch(step -> !step.isReminder());
        return tellsOthers && !history.hasReachedHolder(task) ? List.of() : due;
    }
}
