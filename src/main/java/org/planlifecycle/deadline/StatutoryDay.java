package org.planlifecycle.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
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
    public enum Reckoning {

        SOLAR("dương lịch"), LUNAR("âm lịch");

        private final String label;

        Reckoning(String label) {
            this.label = label;
        }

        /** As people read it, in small letters. */
        public String label() {
            return label;
        }
    }

    /** A 29 February, or the 30th of a lunar month, is not in every year. */
    private static final int YEARS_TO_LOOK_AHEAD = 12;

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
        return IntStream.rangeClosed(year - 1, year + 1).mapToObj(this::anchor).flatMap(Optional::stream)
                .flatMap(this::offsets).filter(date -> date.getYear() == year)
                .filter(this::isGiven).map(this::restDay).toList();
    }

    /** The first days that the rule gives from the date on, in order; none if it gives no more. */
    List<LocalDate> nextDays(LocalDate from, int atMost) {
        LocalDate first = from.isAfter(validFrom) ? from : validFrom;
        return IntStream.range(first.getYear(), first.getYear() + YEARS_TO_LOOK_AHEAD).boxed()
                .flatMap(year -> daysIn(year).stream()).map(RestDay::day).filter(day -> !day.isBefore(first))
                .limit(atMost).toList();
    }

    /** The rule until the day, if it does not end before. */
    public StatutoryDay until(LocalDate lastDay) {
        return validTo != null && !validTo.isAfter(lastDay) ? this : new StatutoryDay(code, name, reckoning, month, day,
                firstOffset, lastOffset, weekdays, status, validFrom, lastDay, source, compensatedBy);
    }

    /** What tells the rule from all others. */
    String key() {
        return code + "@" + validFrom;
    }

    /** "Giỗ Tổ Hùng Vương, ngày 10/3 âm lịch, từ ngày 01/01/2021". */
    String words() {
        String period = validTo == null ? "" : " đến hết ngày " + PrintedDates.formatDate(validTo);
        int count = lastOffset - firstOffset + 1;
        return "%s, ngày %d/%d %s%s, từ ngày %s%s".formatted(name, day, month, reckoning.label(),
                count > 1 ? " (%d ngày)".formatted(count) : "", PrintedDates.formatDate(validFrom), period);
    }

    boolean isCompensated() {
        return status != RestDayStatus.ANNOUNCED && !compensatedBy.isBlank();
    }

    private Optional<LocalDate> anchor(int year) {
        if (reckoning == Reckoning.LUNAR) {
            return LunarCalendar.solarDate(year, month, day);
        }
        return Optional.of(YearMonth.of(year, month)).filter(in -> in.isValidDay(day)).map(in -> in.atDay(day));
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
