package org.planlifecycle.reminder.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.ConferenceWindow;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanText;
import org.planlifecycle.plan.ReportDeadline;
import org.planlifecycle.plan.ReviewPeriod;
import org.planlifecycle.plan.persistence.PlanTables;
import org.planlifecycle.reminder.officials.TaskReminder;
import org.planlifecycle.reminder.officials.TaskReminders;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The steps done about officials' tasks on real tables. */
class TaskReminderTest {

    private static final PlanId PLAN = new PlanId("kh-2021-task-reminder");
    private static final PlanId OTHER = new PlanId("kh-2021-task-other");
    private static final Instant NOW = Instant.parse("2021-02-24T01:00:00Z");
    private static final LocalDate LAST_DAY = LocalDate.of(2021, 2, 25);

    private final DataSource database = TestDatabase.migrated();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final TaskReminders reminders = new JdbcTaskReminders(jdbc, new JdbcTemplate(database));

    @BeforeEach
    void thereAreTwoPlans() {
        new PlanTables(database).plans.add(plan(PLAN));
        new PlanTables(database).plans.add(plan(OTHER));
    }

    @Test
    void aStepIsFoundAsItWasDone() {
        TaskReminder toTwo = reminder(PLAN, LAST_DAY, "T-1", List.of("bantuyengiao", "uyvien01"));
        TaskReminder toNobody = reminder(PLAN, LAST_DAY, "T0", List.of());

        reminders.addAll(List.of(toTwo, toNobody));
        reminders.addAll(List.of());

        assertThat(reminders.of(PLAN)).containsExactly(toTwo, toNobody);
        assertThat(reminders.of(OTHER)).isEmpty();
    }

    @Test
    void aStepIsDoneOnceForALastDayAndAgainForAnother() {
        reminders.addAll(List.of(reminder(PLAN, LAST_DAY, "T-1", List.of())));

        reminders.addAll(List.of(reminder(PLAN, LAST_DAY.plusDays(5), "T-1", List.of())));

        assertThatThrownBy(() -> reminders.addAll(List.of(reminder(PLAN, LAST_DAY, "T-1", List.of()))))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(reminders.of(PLAN)).hasSize(2);
    }

    private static TaskReminder reminder(PlanId plan, LocalDate lastDay, String step, List<String> recipients) {
        return new TaskReminder(plan, "task-1", lastDay, step, NOW, recipients);
    }

    private static Plan plan(PlanId id) {
        PlanText text = new PlanText("five-year-review", "sơ kết", List.of("Chỉ thị số 05-CT/TW"), "Mục đích.",
                "Yêu cầu.", "Nội dung.", "Tổ chức.", List.of("Công văn số 85-CV/BTGTU"), List.of("- Các chi bộ,"));
        return Plan.propose(id, text, new ReviewPeriod(2016, 2020),
                new ReportDeadline("trước ngày 08/3/2021", Instant.parse("2021-03-07T17:00:00Z"),
                        LocalDate.of(2021, 3, 7)),
                new ConferenceWindow("tháng 5/2021", LocalDate.of(2021, 5, 1), LocalDate.of(2021, 5, 31), null),
                "bantuyengiao", NOW);
    }
}
