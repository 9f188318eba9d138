package org.planlifecycle.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Tells working days from rest days: Monday to Friday, less the days in force in {@link RestDays}, plus the swapped
 * working days. Days that are only announced do not count.
 */
public class WorkingCalendar {

    private final RestDays restDays;

    public WorkingCalendar(RestDays restDays) {
        this.restDays = restDays;
    }

    /**
     * Whether the lunar holidays of the year are recorded. For a year that is not known the other answers still hold
     * for weekends and fixed days, but take Tết and Giỗ Tổ for working days.
     */
    public boolean knows(int year) {
        List<LocalDate> lunar = restDays.all().values().stream()
                .filter(day -> day.isInForce() && day.kind() == RestDayKind.LUNAR_HOLIDAY)
                .map(RestDay::day).filter(day -> day.getYear() == year).toList();
        // Tết always begins before March, Giỗ Tổ (10/3 lunar) always comes after.
        return lunar.stream().anyMatch(day -> day.getMonthValue() < 3)
                && lunar.stream().anyMatch(day -> day.getMonthValue() >= 3);
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
        Map<LocalDate, RestDay> exceptions = restDays.all();
        return from.datesUntil(to.plusDays(1)).map(day -> restDay(exceptions, day)).flatMap(Optional::stream).toList();
    }

    /** The days between the dates, both inclusive, that are announced but not in force: they still count as usual. */
    public List<RestDay> announcedDaysBetween(LocalDate from, LocalDate to) {
        Map<LocalDate, RestDay> exceptions = restDays.all();
        return from.datesUntil(to.plusDays(1)).map(exceptions::get)
                .filter(day -> day != null && day.status() == RestDayStatus.ANNOUNCED).toList();
    }

    private Predicate<LocalDate> workingDays() {
        Map<LocalDate, RestDay> exceptions = restDays.all();
        return day -> restDay(exceptions, day).isEmpty();
    }

    private static LocalDate seek(LocalDate start, int step, Predicate<LocalDate> working) {
        LocalDate day = start;
        while (!working.test(day)) {
            day = day.plusDays(step);
        }
        return day;
    }

    private static Optional<RestDay> restDay(Map<LocalDate, RestDay> exceptions, LocalDate day) {
        RestDay exception = exceptions.get(day);
        if (exception != null && exception.isInForce()) {
            return exception.isSwappedWorkingDay() ? Optional.empty() : Optional.of(exception);
        }
        return isWeekend(day) ? Optional.of(weeklyRest(day)) : Optional.empty();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static RestDay weeklyRest(LocalDate day) {
        return new RestDay(day, PrintedDates.weekday(day), RestDayKind.WEEKLY_REST, RestDayStatus.ENACTED,
                "Nghỉ hằng tuần");
    }
}
