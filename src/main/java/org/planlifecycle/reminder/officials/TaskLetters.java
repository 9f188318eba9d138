package org.planlifecycle.reminder.officials;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.planlifecycle.deadline.WorkingCalendar;
import org.planlifecycle.directory.Person;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.plan.Plan;
import org.springframework.stereotype.Component;

/** Writes the mails of one step about one task. */
@Component
class TaskLetters {

    static final String KIND = "task-reminder";

    private final TaskRecipients recipients;
    private final WorkingCalendar calendar;
    private final Clock clock;

    TaskLetters(TaskRecipients recipients, WorkingCalendar calendar, Clock clock) {
        this.recipients = recipients;
        this.calendar = calendar;
        this.clock = clock;
    }

    List<Mail> write(Plan plan, OfficialTask task, OfficialStep step) {
        TaskReminderText text = new TaskReminderText(plan, task, recipients.nameOfHolder(task),
                standing(task.lastDay()));
        return recipients.of(task, step.action()).stream().map(person -> mail(text, step, person)).toList();
    }

    private static Mail mail(TaskReminderText text, OfficialStep step, Person person) {
        String mailStep = new TaskMailStep(text.task().id(), step.code(), text.task().lastDay()).toString();
        return new Mail(text.plan().id(), "", KIND, mailStep, person.id(), person.email(),
                text.subject(step.action()), text.body(step.action(), person.fullName())).routine();
    }

    private String standing(LocalDate lastDay) {
        LocalDate today = LocalDate.now(clock);
        if (today.isAfter(lastDay)) {
            return "đã quá hạn %d ngày làm việc".formatted(calendar.workingDaysBetween(lastDay, today));
        }
        int left = calendar.workingDaysBetween(today, lastDay);
        if (left > 0) {
            return "còn %d ngày làm việc".formatted(left);
        }
        return today.equals(lastDay) ? "hôm nay là ngày cuối cùng" : "hôm nay là ngày làm việc cuối cùng trước hạn";
    }
}
