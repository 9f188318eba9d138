package org.planlifecycle.reminder.persistence;

import java.util.Collection;
import java.util.List;
import org.planlifecycle.kernel.JdbcTimes;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.reminder.officials.TaskReminder;
import org.planlifecycle.reminder.officials.TaskReminders;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps done in the table {@code task_reminder}; its key refuses a step that is done twice. */
@Repository
class JdbcTaskReminders implements TaskReminders {

    private static final String SEPARATOR = ",";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    JdbcTaskReminders(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public List<TaskReminder> of(PlanId planId) {
        return jdbc.sql("select * from task_reminder where plan_id = ? order by reminded_at, task_id, step")
                .param(planId.value())
                .query((row, number) -> new TaskReminder(planId, row.getString("task_id"),
                        JdbcTimes.day(row, "last_day"), row.getString("step"), JdbcTimes.instant(row, "reminded_at"),
                        recipients(row.getString("recipient_ids"))))
                .list();
    }

    @Override
    public void addAll(Collection<TaskReminder> reminders) {
        if (reminders.isEmpty()) {
            return;
        }
        batches.batchUpdate("""
                insert into task_reminder (plan_id, task_id, last_day, step, reminded_at, recipient_ids)
                values (?, ?, ?, ?, ?, ?)""",
                reminders.stream().map(reminder -> new Object[] {reminder.planId().value(), reminder.taskId(),
                    reminder.lastDay(), reminder.step(), JdbcTimes.bind(reminder.remindedAt()),
                    String.join(SEPARATOR, reminder.recipientIds())}).toList());
    }

    private static List<String> recipients(String ids) {
        return ids.isEmpty() ? List.of() : List.of(ids.split(SEPARATOR));
    }
}
