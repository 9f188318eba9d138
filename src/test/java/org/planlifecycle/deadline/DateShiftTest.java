package org.planlifecycle.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateShiftTest {

    private final WorkingCalendar calendar = SeededCalendar.calendar();
    private final DateShift dates = new DateShift(calendar);

    @ParameterizedTest
    @CsvSource({
            "2021-02-18, 2026-11-23", // the origin itself
            "2021-02-19, 2026-11-25", // 24/11 is a holiday
            "2021-03-05, 2026-12-09", // 11 working days later
            "2021-03-07, 2026-12-09", // a Sunday counts as the Friday before
            "2021-03-08, 2026-12-10",
            "2021-02-17, 2026-11-20", // before the origin
            "2021-02-09, 2026-11-19"  // Tết is not on the way in November
    })
    void aPrintedDateKeepsItsDistanceInWorkingDays(LocalDate printed, LocalDate expected) {
        assertThat(dates.shift(printed, LocalDate.of(2021, 2, 18), LocalDate.of(2026, 11, 23))).isEqualTo(expected);
    }

    @Test
    void theOrderOfDatesSurvivesAndNoneLandsOnARestDay() {
        LocalDate origin = LocalDate.of(2021, 2, 18);
        LocalDate previous = LocalDate.MIN;
        for (LocalDate day : LocalDate.of(2021, 1, 1).datesUntil(LocalDate.of(2021, 12, 31)).toList()) {
            LocalDate shifted = dates.shift(day, origin, LocalDate.of(2026, 1, 5));
            assertThat(shifted).as("%s", day).isAfterOrEqualTo(previous).matches(calendar::isWorkingDay);
            previous = shifted;
        }
    }

    @ParameterizedTest
    @CsvSource({"2021-03-08, 08/3/2021", "2021-02-15, 15/02/2021", "2021-01-01, 01/01/2021", "2021-10-09, 09/10/2021",
            "2021-12-31, 31/12/2021", "2021-09-02, 02/9/2021"})
    void aDateIsPrintedAsPartyOfficesWriteIt(LocalDate date, String printed) {
        assertThat(PrintedDates.formatDate(date)).isEqualTo(printed);
    }
}
