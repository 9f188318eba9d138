package org.planlifecycle.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = SeededCalendar.calendar();

    /** Worked out by hand from the official notices; weekdays only. */
    private static final Map<Integer, Set<String>> WEEKDAYS_OFF = Map.of(
            2021, Set.of("01-01", "02-10", "02-11", "02-12", "02-15", "02-16", "04-21", "04-30", "05-03", "09-02", "09-03"),
            2023, Set.of("01-02", "01-20", "01-23", "01-24", "01-25", "01-26", "05-01", "05-02", "05-03", "09-01", "09-04"),
            2026, Set.of("01-01", "01-02", "02-16", "02-17", "02-18", "02-19", "02-20", "04-27", "04-30", "05-01",
                    "08-31", "09-01", "09-02"));

    private static final Map<Integer, Set<String>> WEEKEND_DAYS_WORKED =
            Map.of(2021, Set.of(), 2023, Set.of(), 2026, Set.of("01-10", "08-22"));

    @ParameterizedTest
    @ValueSource(ints = {2021, 2023, 2026})
    void theWeekdaysOffAreThoseOfTheOfficialNotices(int year) {
        assertThat(daysOf(year).filter(day -> !isWeekend(day) && !calendar.isWorkingDay(day))
                .map(WorkingCalendarTest::monthDay).collect(Collectors.toSet())).isEqualTo(WEEKDAYS_OFF.get(year));
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2023, 2026})
    void theWeekendDaysWorkedAreTheSwappedOnes(int year) {
        assertThat(daysOf(year).filter(day -> isWeekend(day) && calendar.isWorkingDay(day))
                .map(WorkingCalendarTest::monthDay).collect(Collectors.toSet())).isEqualTo(WEEKEND_DAYS_WORKED.get(year));
    }

    @ParameterizedTest
    @CsvSource({
            "2021-02-09,   1, 2021-02-17", // over the whole Tết break
            "2021-02-17,  -1, 2021-02-09",
            "2021-02-12,   1, 2021-02-17", // from a rest day
            "2021-04-29,   1, 2021-05-04", // 30/4, weekend, 03/5 compensates 01/5
            "2021-02-18,  10, 2021-03-04",
            "2021-03-07,   1, 2021-03-08",
            "2021-03-07,  -1, 2021-03-05",
            "2021-03-07,   0, 2021-03-07",
            "2021-09-01,   1, 2021-09-06",
            "2025-12-31,   1, 2026-01-05",
            "2026-01-09,   1, 2026-01-10", // a Saturday worked for 02/01
            "2026-02-13,   1, 2026-02-23",
            "2026-04-24,   3, 2026-05-04",
            "2026-08-21,   1, 2026-08-22",
            "2026-08-28,   1, 2026-09-03",
            "2026-09-03,  -1, 2026-08-28",
            "2030-01-30,   1, 2030-02-07"  // Tết by Hanoi time is 02/02/2030
    })
    void aNumberOfWorkingDaysLeadsToTheDayWorkedOutByHand(LocalDate from, int days, LocalDate expected) {
        assertThat(calendar.plusWorkingDays(from, days)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
            "2021-02-17, 2021-03-07, 12", // from the province's letter to the deadline of 08-KH/ĐUK
            "2021-04-30, 2021-05-31, 20",
            "2021-02-09, 2021-02-16, 0",
            "2021-03-08, 2021-03-08, 0",
            "2021-03-08, 2021-03-05, -1",
            "2026-02-13, 2026-02-23, 1",
            "2026-08-17, 2026-08-24, 6"
    })
    void theWorkingDaysBetweenTwoDatesAreCountedWithoutTheFirst(LocalDate from, LocalDate to, int expected) {
        assertThat(calendar.workingDaysBetween(from, to)).isEqualTo(expected);
    }

    @Test
    void theNearestWorkingDaysOfARestDayLieOnBothSidesOfIt() {
        assertThat(calendar.lastWorkingDayOnOrBefore(LocalDate.of(2021, 3, 7))).isEqualTo("2021-03-05");
        assertThat(calendar.nextWorkingDayOnOrAfter(LocalDate.of(2021, 2, 10))).isEqualTo("2021-02-17");
        assertThat(calendar.nextWorkingDayOnOrAfter(LocalDate.of(2021, 3, 5))).isEqualTo("2021-03-05");
    }

    @Test
    void everyRestDayNamesItsReason() {
        assertThat(calendar.restDaysBetween(LocalDate.of(2021, 4, 29), LocalDate.of(2021, 5, 4)))
                .extracting(RestDay::name, RestDay::kind).containsExactly(
                        tuple("Ngày Chiến thắng", RestDayKind.HOLIDAY),
                        tuple("Ngày Quốc tế Lao động", RestDayKind.HOLIDAY),
                        tuple("Chủ nhật", RestDayKind.WEEKLY_REST),
                        tuple("Nghỉ bù Ngày Quốc tế Lao động", RestDayKind.COMPENSATORY));
    }

    @Test
    void aDayThatIsOnlyAnnouncedIsStillAWorkingDay() {
        LocalDate cultureDay = LocalDate.of(2026, 11, 24);

        assertThat(calendar.isWorkingDay(cultureDay)).isTrue();
        assertThat(calendar.announcedDaysBetween(cultureDay, cultureDay)).extracting(RestDay::name)
                .containsExactly("Ngày Văn hóa Việt Nam");
    }

    @Test
    void aDayTakenBackIsAWorkingDayAgain() {
        LocalDate day = LocalDate.of(2026, 8, 31);
        WorkingCalendar edited = new WorkingCalendar(() -> Map.of(day, new RestDay(day, "Nghỉ hoán đổi",
                RestDayKind.SWAPPED_REST_DAY, RestDayStatus.WITHDRAWN, "Thông báo")));

        assertThat(edited.isWorkingDay(day)).isTrue();
    }

    @Test
    void onlyYearsWithTheirLunarDaysAreKnown() {
        assertThat(IntStream.rangeClosed(2010, 2040).filter(calendar::knows).boxed())
                .isEqualTo(IntStream.rangeClosed(2020, 2031).boxed().toList());
        assertThat(calendar.isWorkingDay(LocalDate.of(2035, 4, 30))).as("a fixed day of a year not known").isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2026})
    void whateverIsPromisedAsAWorkingDayIsOneAndLaterStartsNeverEndEarlier(int year) {
        for (int n : List.of(-10, -3, -1, 1, 3, 10)) {
            LocalDate previous = LocalDate.MIN;
            for (LocalDate day : daysOf(year).toList()) {
                LocalDate result = calendar.plusWorkingDays(day, n);
                assertThat(calendar.isWorkingDay(result)).as("%s %+d", day, n).isTrue();
                assertThat(result).as("%s %+d", day, n).isAfterOrEqualTo(previous);
                assertThat(result.isAfter(day)).isEqualTo(n > 0);
                assertThat(calendar.workingDaysBetween(day, result)).as("%s %+d back", day, n).isEqualTo(n);
                previous = result;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2026})
    void everyDayIsEitherAWorkingDayOrARestDayWithAReason(int year) {
        daysOf(year).forEach(day -> {
            assertThat(calendar.restDaysBetween(day, day)).hasSize(calendar.isWorkingDay(day) ? 0 : 1);
            assertThat(calendar.lastWorkingDayOnOrBefore(day)).isBeforeOrEqualTo(day).matches(calendar::isWorkingDay);
            assertThat(calendar.nextWorkingDayOnOrAfter(day)).isAfterOrEqualTo(day).matches(calendar::isWorkingDay);
        });
    }

    @Test
    void theShippedDaysAreWrittenInComposedVietnamese() {
        assertThat(SeededCalendar.days().values()).hasSizeGreaterThan(200)
                .allMatch(day -> Normalizer.isNormalized(day.name() + day.source(), Normalizer.Form.NFC));
    }

    @Test
    void aShippedDayInExchangeForAnotherIsNeverPointless() {
        assertThat(SeededCalendar.days().values()).allSatisfy(day -> {
            switch (day.kind()) {
                case COMPENSATORY, SWAPPED_REST_DAY -> assertThat(isWeekend(day.day())).as("%s", day).isFalse();
                case SWAPPED_WORKING_DAY -> assertThat(isWeekend(day.day())).as("%s", day).isTrue();
                default -> assertThat(day.kind()).isNotEqualTo(RestDayKind.WEEKLY_REST);
            }
        });
    }

    private static Stream<LocalDate> daysOf(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static String monthDay(LocalDate day) {
        return day.toString().substring(5);
    }
}
