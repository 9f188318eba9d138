package org.planlifecycle.deadline;

import java.time.LocalDate;
import java.util.Optional;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;

/**
 * The Vietnamese lunar calendar, whose new moons are those of Hanoi (UTC+7). In some years, 2007 and 2030 among them,
 * its new year is a day before the Chinese one, which is reckoned at UTC+8.
 */
final class LunarCalendar {

    /** The first lunar year that the Vietnamese reckoning of the library covers whole. */
    private static final int FIRST_YEAR = 1814;

    /** The last lunar year whose months the library knows. */
    private static final int LAST_YEAR = 2999;

    private LunarCalendar() {
    }

    /**
     * The solar date of a day in a regular (not a leap) lunar month.
     *
     * @param year the solar year in which the lunar year begins
     * @return empty if the library does not reckon that year, or the month has no such day in it
     */
    static Optional<LocalDate> solarDate(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        EastAsianYear lunarYear = EastAsianYear.forGregorian(year);
        EastAsianMonth lunarMonth = EastAsianMonth.valueOf(month);
        VietnameseCalendar first = VietnameseCalendar.of(lunarYear, lunarMonth, 1);
        if (day > first.lengthOfMonth()) {
            return Optional.empty();
        }
        return Optional.of(first.transform(PlainDate.axis()).toTemporalAccessor().plusDays(day - 1L));
    }
}
