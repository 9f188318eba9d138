package org.planlifecycle.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * One state of the calendar: the recorded days over the statutory ones. As soon as a year has a recorded day that bears
 * the name of a rule whose days are chosen by precedent, the notice is there and the precedent is not used for it.
 */
class CalendarDays {

    private final Map<LocalDate, RestDay> recorded;
    private final List<StatutoryDay> rules;
    private final Map<Integer, Map<LocalDate, RestDay>> years = new ConcurrentHashMap<>();
    private final Map<Integer, Boolean> known = new ConcurrentHashMap<>();

    CalendarDays(Map<LocalDate, RestDay> recorded, List<StatutoryDay> rules) {
        this.recorded = recorded;
        this.rules = rules;
    }

    boolean isMadeOf(Map<LocalDate, RestDay> otherRecorded, List<StatutoryDay> otherRules) {
        return (recorded == otherRecorded || recorded.equals(otherRecorded))
                && (rules == otherRules || rules.equals(otherRules));
    }

    /** The reason why nobody works on the day; empty for a working day. */
    Optional<RestDay> restDay(LocalDate day) {
        RestDay exception = recorded.get(day);
        if (exception != null && exception.isInForce()) {
            return exception.isSwappedWorkingDay() ? Optional.empty() : Optional.of(exception);
        }
        RestDay byLaw = exception != null && exception.isTakenBack() ? null : byLaw(day);
        if (byLaw != null && byLaw.isInForce()) {
            return Optional.of(byLaw);
        }
        return WorkingCalendar.isWeekend(day) ? Optional.of(weeklyRest(day)) : Optional.empty();
    }

    /** The day if it is only announced. */
    Optional<RestDay> announced(LocalDate day) {
        RestDay known = recorded.containsKey(day) ? recorded.get(day) : byLaw(day);
        return Optional.ofNullable(known).filter(rest -> rest.status() == RestDayStatus.ANNOUNCED);
    }

    /** The weekend day if officials work on it in exchange for a day off. */
    Optional<RestDay> swappedWorkingDay(LocalDate day) {
        return Optional.ofNullable(recorded.get(day)).filter(RestDay::isInForce).filter(RestDay::isSwappedWorkingDay);
    }

    /** The occasions whose days of the year are chosen by precedent, because no notice of them was recorded. */
    List<String> byPrecedent(int year) {
        return rulesFor(year).stream().filter(rule -> rule.status() == RestDayStatus.PRECEDENT)
                .flatMap(rule -> rule.daysIn(year).stream()).sorted(Comparator.comparing(RestDay::day))
                .map(RestDay::name).distinct().toList();
    }

    /** Whether both Tết, which begins before March, and Giỗ Tổ, which comes after, are off in the year. */
    boolean knows(int year) {
        return known.computeIfAbsent(year, wanted -> hasLunarDay(wanted, 1, 2) && hasLunarDay(wanted, 3, 12));
    }

    private boolean hasLunarDay(int year, int firstMonth, int lastMonth) {
        return YearMonth.of(year, firstMonth).atDay(1).datesUntil(YearMonth.of(year, lastMonth).atEndOfMonth())
                .map(this::restDay).flatMap(Optional::stream).anyMatch(day -> day.kind() == RestDayKind.LUNAR_HOLIDAY);
    }

    private RestDay byLaw(LocalDate day) {
        return years.computeIfAbsent(day.getYear(), this::reckon).get(day);
    }

    private Map<LocalDate, RestDay> reckon(int year) {
        return StatutoryYear.reckon(year, rulesFor(year));
    }

    private List<StatutoryDay> rulesFor(int year) {
        Set<String> noticed = recorded.values().stream()
                .filter(day -> day.isInForce() && day.day().getYear() == year).map(RestDay::name)
                .collect(Collectors.toSet());
        return rules.stream()
                .filter(rule -> rule.status() != RestDayStatus.PRECEDENT || !noticed.contains(rule.name())).toList();
    }

    private static RestDay weeklyRest(LocalDate day) {
        return new RestDay(day, PrintedDates.weekday(day), RestDayKind.WEEKLY_REST, RestDayStatus.ENACTED,
                "Nghỉ hằng tuần");
    }
}
