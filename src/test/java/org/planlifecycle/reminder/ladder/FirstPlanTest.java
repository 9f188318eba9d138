package org.planlifecycle.reminder.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.planlifecycle.deadline.Deadline;
import org.planlifecycle.deadline.DeadlinePhrases;
import org.planlifecycle.deadline.SeededCalendar;
import org.planlifecycle.deadline.WorkingCalendar;

/** The dates of 08-KH/ĐUK, worked out by hand: reports "trước ngày 08/3/2021", reminders by the shipped ladder. */
class FirstPlanTest {

    private final WorkingCalendar calendar = SeededCalendar.calendar();
    private final Deadline deadline = new DeadlinePhrases(calendar, SeededCalendar.ZONE).read("trước ngày 08/3/2021");

    @Test
    void theReportsAreDueUntilSundayMidnightAndTheLastWorkingDayIsTheFridayBefore() {
        assertThat(deadline.dueAt()).as("08/3/2021 00:00 in Hanoi").isEqualTo("2021-03-07T17:00:00Z");
        assertThat(deadline.lastDay()).isEqualTo("2021-03-07");
        assertThat(deadline.lastWorkingDay()).isEqualTo("2021-03-05");
        assertThat(deadline.explanation()).containsExactly(
                "Cụm từ “trước ngày 08/3/2021” không tính ngày được nêu: hạn kết thúc lúc 24 giờ Chủ nhật, ngày 07/3/2021.",
                "Ngày 07/3/2021 là ngày nghỉ nên ngày làm việc cuối cùng là Thứ Sáu, ngày 05/3/2021.",
                "Ngày nghỉ bỏ qua: 06/3/2021 (Thứ Bảy); 07/3/2021 (Chủ nhật).");
    }

    /**
     * Day zero is Friday 05/3. Seven working days before: 04, 03, 02, 01/3 (Monday), 26, 25, 24/02 (Wednesday). After
     * Sunday 07/3: 08, 09, 10, 11, 12/3.
     */
    @Test
    void theStepsOfTheShippedLadderFallOnTheDaysWorkedOutByHand() throws IOException {
        ReminderLadder ladder = new ReminderLadder(calendar, SeededCalendar.HOURS);

        assertThat(shippedSteps().stream().map(step -> "%s %s".formatted(step.code(),
                ladder.momentOf(step, deadline.lastDay()).toLocalDateTime())).toList()).containsExactly(
                "T-7 2021-02-24T08:00", "T-3 2021-03-02T08:00", "T-1 2021-03-04T08:00", "T0 2021-03-05T08:00",
                "T+1 2021-03-08T08:00", "T+2 2021-03-09T08:00", "T+3 2021-03-10T08:00", "T+5 2021-03-12T08:00");
    }

    private static List<LadderStep> shippedSteps() throws IOException {
        DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (InputStream table = FirstPlanTest.class.getResourceAsStream("/bpmn/reminder-ladder.dmn")) {
            return engine.evaluateDecisionTable(engine.parseDecision("reminder-ladder", table),
                            Map.of("planType", "five-year-review", "effectiveOn", LocalDate.of(2021, 2, 22)))
                    .getResultList().stream().map(rule -> new LadderStep((String) rule.get("stepCode"),
                            ((Number) rule.get("offset")).intValue(), LadderAction.valueOf((String) rule.get("action"))))
                    .toList();
        }
    }
}
