package org.planlifecycle.deadline;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = SeededCalendar.calendar();

    /**
     * Weekdays off, worked out by hand from the printed calendars: 2016 to 2026 as the offices kept them, later years by
     * law and precedent.
     */
    private static final Map<Integer, String> WEEKDAYS_OFF = Map.ofEntries(
            entry(2016, "01-01 02-08 02-09 02-10 02-11 02-12 04-18 05-02 05-03 09-02"),
            entry(2017, "01-02 01-26 01-27 01-30 01-31 02-01 04-06 05-01 05-02 09-04"),
            entry(2018, "01-01 02-14 02-15 02-16 02-19 02-20 04-25 04-30 05-01 09-03 12-31"),
            entry(2019, "01-01 02-04 02-05 02-06 02-07 02-08 04-15 04-29 04-30 05-01 09-02"),
            entry(2020, "01-01 01-23 01-24 01-27 01-28 01-29 04-02 04-30 05-01 09-02"),
            entry(2021, "01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03"),
            entry(2022, "01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02"),
            entry(2023, "01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04"),
            entry(2024, "01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03"),
            entry(2025, "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02"),
            entry(2026, "01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24"),
            entry(2027, "01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24"),
            entry(2028, "01-03 01-24 01-25 01-26 01-27 01-28 04-04 05-01 05-02 09-01 09-04 11-24"),
            entry(2029, "01-01 02-12 02-13 02-14 02-15 02-16 04-23 04-30 05-01 09-03 09-04 11-26"),
            entry(2030, "01-01 01-31 02-01 02-04 02-05 02-06 04-12 04-30 05-01 09-02 09-03 11-25"),
            entry(2031, "01-01 01-21 01-22 01-23 01-24 01-27 04-01 04-30 05-01 09-01 09-02 11-24"),
            entry(2032, "01-01 02-09 02-10 02-11 02-12 02-13 04-19 04-30 05-03 09-02 09-03 11-24"),
            entry(2033, "01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02 11-24"),
            entry(2034, "01-02 02-17 02-20 02-21 02-22 02-23 04-28 05-01 05-02 09-01 09-04 11-24"),
            entry(2035, "01-01 02-06 02-07 02-08 02-09 02-12 04-17 04-30 05-01 09-03 09-04 11-26"));

    private static final Map<Integer, String> WEEKEND_DAYS_WORKED = Map.of(2019, "01-05 05-04", 2024, "05-04",
            2025, "04-26", 2026, "01-10 08-22");

    static IntStream years() {
        return IntStream.rangeClosed(2016, 2035);
    }

    @ParameterizedTest
    @MethodSource("years")
    void theWeekdaysOffAreThoseWorkedOutByHand(int year) {
        assertThat(weekdaysOff(calendar, year)).isEqualTo(WEEKDAYS_OFF.get(year));
    }

    @ParameterizedTest
    @MethodSource("years")
    void theWeekendDaysWorkedAreTheSwappedOnes(int year) {
        assertThat(daysOf(year).filter(day -> isWeekend(day) && calendar.isWorkingDay(day))
                .map(WorkingCalendarTest::monthDay).collect(Collectors.joining(" ")))
                .isEqualTo(WEEKEND_DAYS_WORKED.getOrDefault(year, ""));
        assertThat(calendar.swappedWorkingDaysBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .map(day -> monthDay(day.day())).collect(Collectors.joining(" ")))
                .isEqualTo(WEEKEND_DAYS_WORKED.getOrDefault(year, ""));
    }

    @ParameterizedTest
    @MethodSource("years")
    void lawAndLunarCalendarAloneGiveWhatTheNoticesGaveButForTheSwaps(int year) {
        Set<String> swapped = SeededCalendar.days().values().stream()
                .filter(day -> day.day().getYear() == year && day.kind() == RestDayKind.SWAPPED_REST_DAY)
                .map(day -> monthDay(day.day())).collect(Collectors.toSet());

        assertThat(weekdaysOff(SeededCalendar.calendar(Map.of()), year).split(" "))
                .containsExactly(Stream.of(WEEKDAYS_OFF.get(year).split(" ")).filter(day -> !swapped.contains(day))
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
            "2016-02-05,  1, 2016-02-15", "2016-04-15,  1, 2016-04-19", "2016-04-29, 1, 2016-05-04",
            "2017-01-25,  1, 2017-02-02", "2017-04-05,  1, 2017-04-07", "2017-09-01, 1, 2017-09-05",
            "2018-02-13,  1, 2018-02-21", "2018-04-24,  1, 2018-04-26", "2018-08-31, 1, 2018-09-04",
            "2019-02-01,  1, 2019-02-11", "2019-04-12,  1, 2019-04-16", "2019-09-02, 1, 2019-09-03", // 02/9 alone
            "2020-01-22,  1, 2020-01-30", "2020-04-01,  1, 2020-04-03", "2020-09-01, 1, 2020-09-03", // 02/9 alone
            "2021-02-09,  1, 2021-02-17", "2021-04-20,  1, 2021-04-22", "2021-09-01, 1, 2021-09-06",
            "2022-01-28,  1, 2022-02-07", "2022-04-08,  1, 2022-04-12", "2022-08-31, 1, 2022-09-05",
            "2023-01-19,  1, 2023-01-27", "2023-04-28,  1, 2023-05-04", "2023-08-31, 1, 2023-09-05",
            "2024-02-07,  1, 2024-02-15", "2024-04-17,  1, 2024-04-19", "2024-04-26, 1, 2024-05-02",
            "2025-01-24,  1, 2025-02-03", "2025-04-04,  1, 2025-04-08", "2025-04-29, 1, 2025-05-05",
            "2026-02-13,  1, 2026-02-23", "2026-04-24,  1, 2026-04-28", "2026-08-28, 1, 2026-09-03",
            "2027-02-03,  1, 2027-02-11", "2027-04-15,  1, 2027-04-19", "2027-04-29, 1, 2027-05-04",
            "2028-01-21,  1, 2028-01-31", "2028-04-03,  1, 2028-04-05", "2028-08-31, 1, 2028-09-05",
            "2029-02-09,  1, 2029-02-19", "2029-04-20,  1, 2029-04-24", "2029-08-31, 1, 2029-09-05",
            "2030-01-30,  1, 2030-02-07", "2030-04-11,  1, 2030-04-15", "2030-08-30, 1, 2030-09-04",
            "2031-01-20,  1, 2031-01-28", "2031-03-31,  1, 2031-04-02", "2031-08-29, 1, 2031-09-03",
            "2032-02-06,  1, 2032-02-16", "2032-04-16,  1, 2032-04-20", "2032-04-29, 1, 2032-05-04",
            "2033-01-28,  1, 2033-02-07", "2033-04-08,  1, 2033-04-12", "2033-04-29, 1, 2033-05-04",
            "2034-02-16,  1, 2034-02-24", "2034-04-27,  1, 2034-05-03", "2034-08-31, 1, 2034-09-05",
            "2035-02-05,  1, 2035-02-13", "2035-04-16,  1, 2035-04-18", "2035-08-31, 1, 2035-09-05"
    })
    void theFirstDayBackAtWorkAfterAHolidayIsTheOneWorkedOutByHand(LocalDate from, int days, LocalDate expected) {
        assertThat(calendar.plusWorkingDays(from, days)).isEqualTo(expected);
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
    void theDayOfVietnameseCultureIsOffFromTheYearInWhichItsLawIsInForce() {
        LocalDate cultureDay = LocalDate.of(2026, 11, 24);

        assertThat(calendar.isWorkingDay(cultureDay.minusYears(1))).as("before the law").isTrue();
        assertThat(calendar.restDaysBetween(cultureDay, cultureDay)).singleElement().satisfies(day -> {
            assertThat(day.name()).isEqualTo("Ngày Văn hóa Việt Nam");
            assertThat(day.source()).contains("28/2026/QH16", "01/7/2026");
        });
        assertThat(calendar.restDaysBetween(LocalDate.of(2029, 11, 26), LocalDate.of(2029, 11, 26)))
                .as("for Saturday 24/11/2029").extracting(RestDay::name).containsExactly("Nghỉ bù Ngày Văn hóa Việt Nam");
    }

    @Test
    void aDayThatIsOnlyAnnouncedIsStillAWorkingDay() {
        LocalDate announced = LocalDate.of(2030, 6, 5);
        WorkingCalendar noted = recording(day(announced, "Ngày kỷ niệm", RestDayKind.HOLIDAY, RestDayStatus.ANNOUNCED));

        assertThat(noted.isWorkingDay(announced)).isTrue();
        assertThat(noted.announcedDaysBetween(announced, announced)).extracting(RestDay::name)
                .containsExactly("Ngày kỷ niệm");
    }

    @Test
    void aYearWaitsForTheNoticeOfEveryHolidayThatANoticeChooses() {
        assertThat(calendar.occasionsWithoutNotice(2026)).isEmpty();
        assertThat(calendar.occasionsWithoutNotice(2027)).containsExactly("Tết Nguyên đán", "Quốc khánh (ngày liền kề)");
        assertThat(recording(day(LocalDate.of(2027, 2, 5), "Tết Nguyên đán", RestDayKind.LUNAR_HOLIDAY,
                RestDayStatus.ENACTED)).occasionsWithoutNotice(2027)).containsExactly("Quốc khánh (ngày liền kề)");
    }

    @Test
    void aDayTakenBackIsAWorkingDayAgain() {
        LocalDate swapped = LocalDate.of(2026, 8, 31);
        LocalDate byLaw = LocalDate.of(2030, 4, 30);

        WorkingCalendar edited = recording(day(swapped, "Nghỉ hoán đổi", RestDayKind.SWAPPED_REST_DAY,
                RestDayStatus.WITHDRAWN), day(byLaw, "Ngày Chiến thắng", RestDayKind.HOLIDAY, RestDayStatus.WITHDRAWN));

        assertThat(edited.isWorkingDay(swapped)).isTrue();
        assertThat(edited.isWorkingDay(byLaw)).isTrue();
    }

    @Test
    void aNoteThatADayIsAnnouncedDoesNotHideThatTheLawGivesIt() {
        LocalDate byLaw = LocalDate.of(2030, 4, 30);

        assertThat(recording(day(byLaw, "Ngày Chiến thắng", RestDayKind.HOLIDAY, RestDayStatus.ANNOUNCED))
                .isWorkingDay(byLaw)).isFalse();
    }

    @Test
    void theNoticeOfAYearReplacesThePrecedentWithTheDaysThatCompensateIt() {
        WorkingCalendar noticed = recording(Stream.of(5, 6, 7, 8, 9).map(day -> day(LocalDate.of(2027, 2, day),
                "Tết Nguyên đán", RestDayKind.LUNAR_HOLIDAY, RestDayStatus.ENACTED)).toArray(RestDay[]::new));

        assertThat(weekdaysOff(noticed, 2027)).startsWith("01-01 02-05 02-08 02-09 04-16");
        assertThat(weekdaysOff(noticed, 2028)).as("another year").startsWith("01-03 01-24 01-25 01-26 01-27 01-28");
    }

    @Test
    void aHolidayThatIsEnactedLaterCountsFromItsFirstDayOn() {
        StatutoryDay announced = new StatutoryDay("cultureDay", "Ngày Văn hóa Việt Nam", StatutoryDay.Reckoning.SOLAR, 11,
                24, 0, 0, Set.of(), RestDayStatus.ANNOUNCED, LocalDate.of(2026, 1, 1), null, "Nghị quyết", "Luật");
        StatutoryDay enacted = new StatutoryDay("cultureDay", announced.name(), announced.reckoning(), 11, 24, 0, 0,
                Set.of(), RestDayStatus.ENACTED, LocalDate.of(2028, 1, 1), null, "Luật", announced.compensatedBy());
        WorkingCalendar amended = new WorkingCalendar(Map::of, () -> List.of(announced, enacted));

        assertThat(amended.isWorkingDay(LocalDate.of(2027, 11, 24))).as("before the law").isTrue();
        assertThat(amended.isWorkingDay(LocalDate.of(2028, 11, 24))).as("a Friday").isFalse();
        assertThat(amended.isWorkingDay(LocalDate.of(2029, 11, 26))).as("for Saturday 24/11/2029").isFalse();
        assertThat(amended.announcedDaysBetween(LocalDate.of(2028, 11, 24), LocalDate.of(2028, 11, 24))).isEmpty();
    }

    @Test
    void everyYearSinceTheLabourCodeOf2012IsKnown() {
        assertThat(IntStream.rangeClosed(2010, 2050).filter(calendar::knows).boxed())
                .isEqualTo(IntStream.rangeClosed(2014, 2050).boxed().toList());
        assertThat(calendar.knows(3000)).as("a year that the lunar calendar does not reach").isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(3000, 4, 30))).as("a fixed day of that year").isFalse();
    }

    @Test
    void aQuestionReadsTheRecordedDaysOnceHoweverManyDaysItLooksAt() {
        AtomicInteger reads = new AtomicInteger();
        Map<LocalDate, RestDay> days = SeededCalendar.days();
        WorkingCalendar counted = new WorkingCalendar(() -> {
            reads.incrementAndGet();
            return days;
        }, SeededCalendar::rules);

        counted.workingDaysBetween(LocalDate.of(2016, 1, 1), LocalDate.of(2035, 12, 31));
        assertThat(reads).hasValue(1);
        counted.plusWorkingDays(LocalDate.of(2021, 1, 1), 1000);
        assertThat(reads).hasValue(2);
    }

    @ParameterizedTest
    @MethodSource("years")
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
    @MethodSource("years")
    void everyDayIsEitherAWorkingDayOrARestDayWithAReason(int year) {
        daysOf(year).forEach(day -> {
            assertThat(calendar.restDaysBetween(day, day)).hasSize(calendar.isWorkingDay(day) ? 0 : 1);
            assertThat(calendar.lastWorkingDayOnOrBefore(day)).isBeforeOrEqualTo(day).matches(calendar::isWorkingDay);
            assertThat(calendar.nextWorkingDayOnOrAfter(day)).isAfterOrEqualTo(day).matches(calendar::isWorkingDay);
        });
    }

    @Test
    void theShippedDaysAreWrittenInComposedVietnamese() {
        assertThat(SeededCalendar.days().values()).hasSizeGreaterThan(120)
                .allMatch(day -> Normalizer.isNormalized(day.name() + day.source(), Normalizer.Form.NFC));
        assertThat(SeededCalendar.rules()).hasSizeGreaterThan(10)
                .allMatch(rule -> Normalizer.isNormalized(rule.name() + rule.source(), Normalizer.Form.NFC));
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

    private static WorkingCalendar recording(RestDay... days) {
        return SeededCalendar.calendar(Stream.of(days).collect(Collectors.toMap(RestDay::day, Function.identity())));
    }

    private static RestDay day(LocalDate day, String name, RestDayKind kind, RestDayStatus status) {
        return new RestDay(day, name, kind, status, "Thông báo");
    }

    private static String weekdaysOff(WorkingCalendar calendar, int year) {
        return daysOf(year).filter(day -> !isWeekend(day) && !calendar.isWorkingDay(day))
                .map(WorkingCalendarTest::monthDay).collect(Collectors.joining(" "));
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
