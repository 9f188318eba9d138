package org.planlifecycle.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every phrase on every day from 2016 to 2035; no day is left out. */
class EveryDeadlineTest {

    private static final List<Integer> COUNTS = List.of(1, 5, 10);

    private final WorkingCalendar calendar = SeededCalendar.calendar();
    private final DeadlinePhrases phrases = new DeadlinePhrases(calendar, SeededCalendar.ZONE);

    static IntStream years() {
        return IntStream.rangeClosed(2016, 2035);
    }

    @ParameterizedTest
    @MethodSource("years")
    void beforeADayEndsAtItsFirstMoment(int year) {
        everyDay(year, "trước ngày %s", (day, deadline) -> {
            assertThat(local(deadline)).isEqualTo(day.atStartOfDay(SeededCalendar.ZONE));
            return day.minusDays(1);
        });
    }

    @ParameterizedTest
    @MethodSource("years")
    void noLaterThanADayEndsWithThatDay(int year) {
        for (String words : List.of("chậm nhất ngày %s", "đến hết ngày %s")) {
            everyDay(year, words, (day, deadline) -> {
                assertThat(local(deadline)).isEqualTo(day.plusDays(1).atStartOfDay(SeededCalendar.ZONE));
                return day;
            });
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void anHourIsKeptToTheMinute(int year) {
        everyDay(year, "trước 17 giờ ngày %s", (day, deadline) -> {
            assertThat(local(deadline)).isEqualTo(day.atTime(LocalTime.of(17, 0)).atZone(SeededCalendar.ZONE));
            return day;
        });
    }

    @ParameterizedTest
    @MethodSource("years")
    void countedWorkingDaysEndOnAWorkingDayWithThatManyOfThemBetween(int year) {
        for (int count : COUNTS) {
            everyDay(year, "sau " + count + " ngày làm việc kể từ ngày %s", (day, deadline) -> {
                assertThat(deadline.lastDay()).isAfter(day).isEqualTo(deadline.lastWorkingDay());
                assertThat(local(deadline)).isEqualTo(deadline.lastDay().plusDays(1).atStartOfDay(SeededCalendar.ZONE));
                assertThat(calendar.workingDaysBetween(day, deadline.lastDay())).as("%s", day).isEqualTo(count);
                return deadline.lastDay();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void countedDaysEndOnTheFirstWorkingDayFromTheirLastOneOn(int year) {
        for (int count : COUNTS) {
            everyDay(year, "sau " + count + " ngày kể từ ngày %s", (day, deadline) -> {
                LocalDate nominal = day.plusDays(count);
                assertThat(deadline.lastDay()).isAfterOrEqualTo(nominal).isEqualTo(deadline.lastWorkingDay());
                assertThat(nominal.datesUntil(deadline.lastDay())).as("%s", day).noneMatch(calendar::isWorkingDay);
                assertThat(local(deadline)).isEqualTo(deadline.lastDay().plusDays(1).atStartOfDay(SeededCalendar.ZONE));
                return deadline.lastDay();
            });
        }
    }

    /** Reads the phrase for every day and checks what holds for all; the check gives the last day expected. */
    private void everyDay(int year, String words, BiFunction<LocalDate, Deadline, LocalDate> check) {
        Map<String, ZonedDateTime> latest = new HashMap<>();
        LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).forEach(day -> {
            Deadline deadline = phrases.read(words.formatted(PrintedDates.formatDate(day)));
            assertThat(deadline.lastDay()).as("%s", day).isEqualTo(check.apply(day, deadline));
            assertThat(deadline.lastWorkingDay()).as("%s", day).isBeforeOrEqualTo(deadline.lastDay())
                    .matches(calendar::isWorkingDay, "is a working day");
            assertThat(deadline.lastWorkingDay().plusDays(1).datesUntil(deadline.lastDay().plusDays(1)))
                    .as("%s", day).noneMatch(calendar::isWorkingDay);
            assertThat(deadline.restDayWarning().isEmpty()).isEqualTo(calendar.isWorkingDay(deadline.lastDay()));
            ZonedDateTime before = latest.put(words, local(deadline));
            assertThat(before == null || !before.isAfter(local(deadline))).as("a later day ends no earlier, %s", day).isTrue();
        });
    }

    private static ZonedDateTime local(Deadline deadline) {
        return deadline.dueAt().atZone(SeededCalendar.ZONE);
    }
}
