package org.planlifecycle.plan.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.planlifecycle.deadline.ReminderLadder;
import org.planlifecycle.deadline.WorkingCalendar;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.Outbox;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanId;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Service;

/** Goes through all open tasks of a plan's officials and does what their ladder says is due for each of them. */
@Service
public class OfficialRound {

    private final Plans plans;
    private final OfficialTasks tasks;
    private final OfficialSteps steps;
    private final TaskReminders reminders;
    private final ReminderLadder ladder;
    private final WorkingCalendar calendar;
    private final TaskLetters letters;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    OfficialRound(Plans plans, OfficialTasks tasks, OfficialSteps steps, TaskReminders reminders,
            ReminderLadder ladder, WorkingCalendar calendar, TaskLetters letters, Outbox outbox, Journal journal,
            Clock clock) {
        this.plans = plans;
        this.tasks = tasks;
        this.steps = steps;
        this.reminders = reminders;
        this.ladder = ladder;
        this.calendar = calendar;
        this.letters = letters;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** Does nothing on a rest day; whatever fell due on it waits for the next working day. */
    public void run(PlanId planId) {
        if (!calendar.isWorkingDay(LocalDate.now(clock))) {
            return;
        }
        Plan plan = plans.get(planId);
        List<TaskReminder> before = reminders.of(planId);
        List<TaskReminder> now = new ArrayList<>();
        for (OfficialTask task : tasks.open(planId)) {
            for (OfficialStep step : dueSteps(task, before)) {
                now.add(remind(plan, task, step));
            }
        }
        reminders.addAll(now);
    }

    /** Nobody is told of a task whose holder was never reminded of it: a task can come into being overdue. */
    private List<OfficialStep> dueSteps(OfficialTask task, List<TaskReminder> before) {
        List<OfficialStep> all = steps.stepsFor(task.key(), task.group(), LocalDate.now(clock));
        Set<String> done = before.stream().filter(reminder -> reminder.isAbout(task)).map(TaskReminder::step)
                .collect(Collectors.toSet());
        List<OfficialStep> open = done.isEmpty() ? all.stream().filter(OfficialStep::isReminder).toList() : all;
        return ladder.dueSteps(open, task.lastDay(), done, clock.instant());
    }

    private TaskReminder remind(Plan plan, OfficialTask task, OfficialStep step) {
        List<Mail> mails = letters.write(plan, task, step);
        outbox.addAll(mails);
        journal.record(plan.id(), Journal.ENGINE, "taskReminded",
                "Nhắc việc “%s”, mốc %s".formatted(task.nameWithin(plan), step.code()));
        return new TaskReminder(plan.id(), task.id(), task.lastDay(), step.code(), clock.instant(),
                mails.stream().map(Mail::recipientId).toList());
    }
}
