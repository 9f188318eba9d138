package org.planlifecycle.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Tells working days from rest days: Monday to Friday, less the statutory days of the year, less or plus the days
 * recorded in {@link RestDays}. A recorded day in force, or taken back, stands before the statutory one; days that are
 * only announced do not count.
 */
public class WorkingCalendar {

    private final RestDays restDays;
    private final StatutoryDays statutoryDays;
    private volatile CalendarDays latest = new CalendarDays(Map.of(), List.of());

    public WorkingCalendar(RestDays restDays, StatutoryDays statutoryDays) {
        this.restDays = restDays;
        this.statutoryDays = statutoryDays;
    }

    /**
     * Whether law and lunar calendar say when Tết and Giỗ Tổ of the year are. For a year that is not known the other
     * answers still hold for weekends and recorded days, but may take holidays for working days.
     */
    public boolean knows(int year) {
        return days().knows(year);
    }

    /** The names of the holidays of a year that wait for the official notice; until then they follow the precedent. */
    public List<String> occasionsWithoutNotice(int year) {
        return days().byPrecedent(year);
    }

    public boolean isWorkingDay(LocalDate day) {
        return workingDays().test(day);
    }

    /**
     * The n-th working day after {@code from}, or before it when n is negative; {@code from} itself is not counted and
     * may be a rest day. With n = 0 the answer is {@code from} as it is.
     */
    public LocalDate plusWorkingDays(LocalDate from, int n) {
        Predicate<LocalDate> working = workingDays();
        int step = Integer.signum(n);
        LocalDate day = from;
        for (int left = Math.abs(n); left > 0; left--) {
            day = seek(day.plusDays(step), step, working);
        }
        return day;
    }

    /**
     * How many working days lie after the first date up to and with the second. When the second is earlier the answer
     * is negative and counts the days from the second (inclusive) up to the first (exclusive), so that
     * {@link #plusWorkingDays} with it leads back to any working day.
     */
    public int workingDaysBetween(LocalDate fromExclusive, LocalDate toInclusive) {
        Predicate<LocalDate> working = workingDays();
        if (toInclusive.isBefore(fromExclusive)) {
            return -(int) toInclusive.datesUntil(fromExclusive).filter(working).count();
        }
        return (int) fromExclusive.plusDays(1).datesUntil(toInclusive.plusDays(1)).filter(working).count();
    }

    public LocalDate lastWorkingDayOnOrBefore(LocalDate day) {
        return seek(day, -1, workingDays());
    }

    public LocalDate nextWorkingDayOnOrAfter(LocalDate day) {
        return seek(day, 1, workingDays());
    }

    /** Every day off between the dates, both inclusive, weekends too, each with the reason; in order. */
    public List<RestDay> restDaysBetween(LocalDate from, LocalDate to) {
        CalendarDays days = days();
        return from.datesUntil(to.plusDays(1)).map(days::restDay).flatMap(Optional::stream).toList();
    }

    /** The days between the dates, both inclusive, that are announced but not in force: they still count as usual. */
    public List<RestDay> announcedDaysBetween(LocalDate from, LocalDate to) {
        CalendarDays days = days();
        return from.datesUntil(to.plusDays(1)).map(days::announced).flatMap(Optional::stream).toList();
    }

    /** The weekend days between the dates, both inclusive, on which officials work in exchange for a day off. */
    public List<RestDay> swappedWorkingDaysBetween(LocalDate from, LocalDate to) {
        CalendarDays days = days();
        return from.datesUntil(to.plusDays(1)).map(days::swappedWorkingDay).flatMap(Optional::stream).toList();
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private Predicate<LocalDate> workingDays() {
        CalendarDays days = days();
        return day -> days.restDay(day).isEmpty();
    }

    private static LocalDate seek(LocalDate start, int step, Predicate<LocalDate> working) {
        LocalDate day = start;
        while (!working.test(day)) {
            day = day.plusDays(step);
        }
        return day;
    }

    /** The same object for as long as nothing was edited, because it remembers the years it worked out. */
    private CalendarDays days() {
        Map<LocalDate, RestDay> recorded = restDays.all();
        List<StatutoryDay> rules = statutoryDays.all();
        CalendarDays known = latest;
        if (!known.isMadeOf(recorded, rules)) {
            known = new CalendarDays(recorded, rules);
            latest = known;
        }
        return known;
    }
}
