package org.planlifecycle.reminder.officials;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.planlifecycle.deadline.WorkingCalendar;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.MailLog;
import org.planlifecycle.notification.Outbox;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Service;

/** Goes through all open tasks of a plan's officials and does what their ladder says is due for each of them. */
@Service
public class OfficialRound {

    private final Plans plans;
    private final OfficialTasks tasks;
    private final TaskReminders reminders;
    private final OfficialLadder ladder;
    private final WorkingCalendar calendar;
    private final TaskLetters letters;
    private final Outbox outbox;
    private final MailLog mails;
    private final Journal journal;
    private final Clock clock;

    OfficialRound(Plans plans, OfficialTasks tasks, TaskReminders reminders, OfficialLadder ladder,
            WorkingCalendar calendar, TaskLetters letters, Outbox outbox, MailLog mails, Journal journal,
            Clock clock) {
        this.plans = plans;
        this.tasks = tasks;
        this.reminders = reminders;
        this.ladder = ladder;
        this.calendar = calendar;
        this.letters = letters;
        this.outbox = outbox;
        this.mails = mails;
        this.journal = journal;
        this.clock = clock;
    }

    /** Does nothing on a rest day; whatever fell due on it waits for the next working day. */
    public void run(PlanId planId) {
        if (!calendar.isWorkingDay(LocalDate.now(clock))) {
            return;
        }
        Plan plan = plans.get(planId);
        TaskHistory history = new TaskHistory(reminders.of(planId), mails.settledSteps(planId, TaskLetters.KIND));
        List<TaskReminder> done = new ArrayList<>();
        for (OfficialTask task : tasks.open(planId)) {
            ladder.dueSteps(task, history).forEach(step -> done.add(remind(plan, task, step)));
        }
        reminders.addAll(done);
    }

    private TaskReminder remind(Plan plan, OfficialTask task, OfficialStep step) {
        List<Mail> written = letters.write(plan, task, step);
        outbox.addAll(written);
        journal.record(plan.id(), Journal.ENGINE, "taskReminded",
                "Nhắc việc “%s”, mốc %s".formatted(task.nameWithin(plan), step.code()));
        return new TaskReminder(plan.id(), task.id(), task.lastDay(), step.code(), clock.instant(),
                written.stream().map(Mail::recipientId).toList());
    }
}
