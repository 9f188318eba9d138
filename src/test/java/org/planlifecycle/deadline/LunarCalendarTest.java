package org.planlifecycle.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.time4j.PlainDate;
import net.time4j.calendar.ChineseCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarCalendarTest {

    @ParameterizedTest
    @CsvSource({
            "2016, 2016-02-08, 2016-04-16", "2017, 2017-01-28, 2017-04-06", "2018, 2018-02-16, 2018-04-25",
            "2019, 2019-02-05, 2019-04-14", "2020, 2020-01-25, 2020-04-02", "2021, 2021-02-12, 2021-04-21",
            "2022, 2022-02-01, 2022-04-10", "2023, 2023-01-22, 2023-04-29", "2024, 2024-02-10, 2024-04-18",
            "2025, 2025-01-29, 2025-04-07", "2026, 2026-02-17, 2026-04-26", "2027, 2027-02-06, 2027-04-16",
            "2028, 2028-01-26, 2028-04-04", "2029, 2029-02-13, 2029-04-23", "2030, 2030-02-02, 2030-04-12",
            "2031, 2031-01-23, 2031-04-01", "2032, 2032-02-11, 2032-04-19", "2033, 2033-01-31, 2033-04-09",
            "2034, 2034-02-19, 2034-04-28", "2035, 2035-02-08, 2035-04-17"
    })
    void theNewYearAndTheTenthOfTheThirdMonthAreThoseOfThePrintedCalendars(int year, LocalDate tet, LocalDate hungKings) {
        assertThat(LunarCalendar.solarDate(year, 1, 1)).contains(tet);
        assertThat(LunarCalendar.solarDate(year, 3, 10)).contains(hungKings);
    }

    @ParameterizedTest
    @CsvSource({"2007, 2007-02-17", "2030, 2030-02-02"})
    void theNewYearIsADayBeforeTheChineseOneWhereHanoiAndBeijingDiffer(int year, LocalDate tet) {
        PlainDate chinese = ChineseCalendar.ofNewYear(year).transform(PlainDate.axis());

        assertThat(LunarCalendar.solarDate(year, 1, 1)).contains(tet);
        assertThat(chinese.toTemporalAccessor()).isEqualTo(tet.plusDays(1));
    }

    @Test
    void aLeapMonthStandsBetweenTheRegularOnes() {
        assertThat(LunarCalendar.solarDate(2023, 2, 1)).contains(LocalDate.of(2023, 2, 20));
        assertThat(LunarCalendar.solarDate(2023, 3, 1)).as("after the leap month").contains(LocalDate.of(2023, 4, 20));
    }

    @Test
    void aYearOutOfReachGivesNoDate() {
        assertThat(LunarCalendar.solarDate(1800, 1, 1)).isEmpty();
        assertThat(LunarCalendar.solarDate(3000, 1, 1)).isEmpty();
    }
}
