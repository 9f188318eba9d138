package org.planlifecycle.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A day, or an unbroken row of days, that the law gives every year.
 *
 * @param code a stable English name of the rule
 * @param month month of the anchor day, in the reckoning of the rule
 * @param day day of the month of the anchor day
 * @param firstOffset first day off, in days from the anchor: -2 for "two days before"
 * @param lastOffset last day off, in days from the anchor, inclusive
 * @param weekdays a day off only falls on these; empty for any
 * @param validFrom the first date that the rule can give
 * @param validTo the last date that the rule can give, inclusive; null while it holds
 * @param source the law, in Vietnamese
 * @param compensatedBy the law that compensates a day on a weekly rest day, in Vietnamese; blank if none does
 */
public record StatutoryDay(String code, String name, Reckoning reckoning, int month, int day, int firstOffset,
        int lastOffset, Set<DayOfWeek> weekdays, RestDayStatus status, LocalDate validFrom, LocalDate validTo,
        String source, String compensatedBy) {

    /** The calendar in which the law names the day. */
    public enum Reckoning { SOLAR, LUNAR }

    public StatutoryDay {
        Objects.requireNonNull(reckoning, "reckoning");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(validFrom, "validFrom");
        weekdays = Set.copyOf(weekdays);
        if (firstOffset > lastOffset || status == RestDayStatus.WITHDRAWN) {
            throw new IllegalArgumentException("Statutory day '%s' gives no day".formatted(code));
        }
    }

    /** The days that the rule gives in a year of the solar calendar, in order. */
    List<RestDay> daysIn(int year) {
        return anchor(year).map(this::offsets).orElseGet(Stream::empty)
                .filter(this::isGiven).map(this::restDay).toList();
    }

    boolean isCompensated() {
        return status != RestDayStatus.ANNOUNCED && !compensatedBy.isBlank();
    }

    private Optional<LocalDate> anchor(int year) {
        return reckoning == Reckoning.SOLAR ? Optional.of(LocalDate.of(year, month, day))
                : LunarCalendar.solarDate(year, month, day);
    }

    private Stream<LocalDate> offsets(LocalDate anchor) {
        return IntStream.rangeClosed(firstOffset, lastOffset).mapToObj(anchor::plusDays);
    }

    private boolean isGiven(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo))
                && (weekdays.isEmpty() || weekdays.contains(date.getDayOfWeek()));
    }

    private RestDay restDay(LocalDate date) {
        RestDayKind kind = reckoning == Reckoning.LUNAR ? RestDayKind.LUNAR_HOLIDAY : RestDayKind.HOLIDAY;
        return new RestDay(date, name, kind, status, source);
    }
}
