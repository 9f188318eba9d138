package org.planlifecycle.reminder.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlifecycle.deadline.PrintedDates;
import org.planlifecycle.deadline.SeededCalendar;
import org.planlifecycle.deadline.WorkingCalendar;

class ReminderLadderTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2021, 3, 7);
    private static final List<LadderStep> STEPS = List.of(
            new LadderStep("T-7", -7, LadderAction.MAIL_CONTACT),
            new LadderStep("T-3", -3, LadderAction.MAIL_CONTACT),
            new LadderStep("T-1", -1, LadderAction.MAIL_CONTACT),
            new LadderStep("T0", 0, LadderAction.MAIL_CONTACT),
            new LadderStep("T+1-mail", 1, LadderAction.MAIL_SECRETARY),
            new LadderStep("T+1-call", 1, LadderAction.PHONE_CALL),
            new LadderStep("T+3", 3, LadderAction.FORMAL_LETTER),
            new LadderStep("T+5", 5, LadderAction.LIST_TO_STANDING_COMMITTEE));

    private final WorkingCalendar calendar = SeededCalendar.calendar();
    private final ReminderLadder ladder = new ReminderLadder(calendar, SeededCalendar.HOURS);

    @ParameterizedTest
    @CsvSource({
            "-7, 2021-02-24", "-3, 2021-03-02", "-1, 2021-03-04", "0, 2021-03-05",
            "1, 2021-03-08", "3, 2021-03-10", "5, 2021-03-12"
    })
    void theStepsOfTheFirstPlanFallOnTheDaysWorkedOutByHand(int offset, LocalDate day) {
        assertThat(ladder.momentOf(step(offset), LAST_DAY)).isEqualTo(day.atTime(8, 0).atZone(SeededCalendar.ZONE));
    }

    @ParameterizedTest
    @CsvSource({"-7, 2021-01-29", "-1, 2021-02-08", "0, 2021-02-09", "1, 2021-02-17", "3, 2021-02-19"})
    void aLastDayInTheTetBreakIsRemindedOfBeforeItAndChasedAfterIt(int offset, LocalDate day) {
        assertThat(ladder.momentOf(step(offset), LocalDate.of(2021, 2, 14)).toLocalDate()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
            "2021-02-24T07:59, ''",
            "2021-02-24T08:00, T-7",
            "2021-03-01T23:59, T-7",
            "2021-03-02T08:00, T-3",
            "2021-03-04T08:00, T-1",
            "2021-03-05T08:00, T0",
            "2021-03-07T23:59, T0",
            "2021-03-08T07:59, T0",
            "2021-03-08T08:00, T+1-call",
            "2021-03-10T08:00, T+3",
            "2021-06-01T12:00, T+5"
    })
    void missedStepsCollapseToTheHighestThatIsDue(LocalDateTime now, String expected) {
        assertThat(ladder.dueStep(STEPS, LAST_DAY, Set.of(), at(now)).map(LadderStep::code).orElse("")).isEqualTo(expected);
    }

    @Test
    void aStepAtOrBelowTheHighestDoneNeverFiresAgain() {
        Instant now = at(LocalDateTime.of(2021, 3, 5, 9, 0));

        assertThat(ladder.dueStep(STEPS, LAST_DAY, Set.of("T0"), now)).isEmpty();
        assertThat(ladder.dueStep(STEPS, LAST_DAY, Set.of("T+3"), now)).isEmpty();
        assertThat(ladder.dueStep(STEPS, LAST_DAY, Set.of("T-7", "T-1"), now)).map(LadderStep::code).contains("T0");
        assertThat(ladder.dueStep(STEPS, LAST_DAY, Set.of("of an older ladder"), now)).map(LadderStep::code).contains("T0");
    }

    @Test
    void theActionsOfOneDayAreDueTogetherAndOnce() {
        Instant now = at(LocalDateTime.of(2021, 3, 8, 8, 0));

        assertThat(ladder.dueSteps(STEPS, LAST_DAY, Set.of("T0"), now)).extracting(LadderStep::action)
                .containsExactly(LadderAction.MAIL_SECRETARY, LadderAction.PHONE_CALL);
        assertThat(ladder.dueSteps(STEPS, LAST_DAY, Set.of("T+1-mail"), now)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
            "2021-03-05T07:00, 2021-03-05T08:00",
            "2021-03-05T08:00, 2021-03-08T08:00",
            "2021-03-06T12:00, 2021-03-08T08:00",
            "2021-02-09T17:00, 2021-02-17T08:00"
    })
    void theNextLookIsAtTheNextOpeningOnAWorkingDayAtTheLatest(LocalDateTime now, LocalDateTime next) {
        assertThat(ladder.nextMoment(STEPS, List.of(LAST_DAY, LocalDate.of(2021, 3, 12)), at(now))).isEqualTo(at(next));
        assertThat(ladder.nextMoment(STEPS, List.of(), at(now))).isEqualTo(at(next));
    }

    @Test
    void aSilentUnitIsTakenUpTheWholeLadderEachStepOnceAndNeverOnARestDay() {
        List<String> fired = new ArrayList<>();
        Set<String> done = new HashSet<>();
        Instant now = at(LocalDateTime.of(2021, 2, 18, 9, 0));
        Instant end = at(LocalDateTime.of(2021, 4, 1, 0, 0));
        while (now.isBefore(end)) {
            now = ladder.nextMoment(STEPS, List.of(LAST_DAY), now);
            LocalDate day = LocalDate.ofInstant(now, SeededCalendar.ZONE);
            assertThat(calendar.isWorkingDay(day)).as("%s", day).isTrue();
            for (LadderStep step : ladder.dueSteps(STEPS, LAST_DAY, Set.copyOf(done), now)) {
                fired.add(PrintedDates.formatDate(day) + " " + step.code());
                done.add(step.code());
            }
        }

        assertThat(fired).containsExactly("24/02/2021 T-7", "02/3/2021 T-3", "04/3/2021 T-1", "05/3/2021 T0",
                "08/3/2021 T+1-mail", "08/3/2021 T+1-call", "10/3/2021 T+3", "12/3/2021 T+5");
    }

    @Test
    void everyStepOfEveryLastDayFallsOnAWorkingDayOfItsOwn() {
        for (int year : List.of(2021, 2026)) {
            LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).forEach(lastDay -> {
                List<LocalDate> days = STEPS.stream().filter(step -> step.action() != LadderAction.PHONE_CALL)
                        .map(step -> ladder.momentOf(step, lastDay).toLocalDate()).toList();
                assertThat(days).as("%s", lastDay).doesNotHaveDuplicates().isSorted().allMatch(calendar::isWorkingDay);
                assertThat(days.get(3)).isBeforeOrEqualTo(lastDay);
                assertThat(days.get(4)).isAfter(lastDay);
            });
        }
    }

    private static LadderStep step(int offset) {
        return STEPS.stream().filter(step -> step.offsetWorkingDays() == offset).findFirst().orElseThrow();
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(SeededCalendar.ZONE).toInstant();
    }
}
