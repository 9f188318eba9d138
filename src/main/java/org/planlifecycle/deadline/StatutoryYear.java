package org.planlifecycle.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Works the days that the law gives in one year out of the rules. */
final class StatutoryYear {

    private final Map<LocalDate, RestDay> days = new HashMap<>();
    private final Map<LocalDate, StatutoryDay> onWeeklyRest = new TreeMap<>();

    private StatutoryYear() {
    }

    /** The days by date; compensatory days and days that are only announced are among them. */
    static Map<LocalDate, RestDay> reckon(int year, Collection<StatutoryDay> rules) {
        StatutoryYear reckoned = new StatutoryYear();
        rules.forEach(rule -> rule.daysIn(year).forEach(day -> reckoned.add(rule, day)));
        reckoned.onWeeklyRest.forEach(reckoned::compensate);
        return Map.copyOf(reckoned.days);
    }

    private void add(StatutoryDay rule, RestDay day) {
        days.merge(day.day(), day, (first, second) -> first.isInForce() ? first : second);
        if (rule.isCompensated() && WorkingCalendar.isWeekend(day.day())) {
            onWeeklyRest.put(day.day(), rule);
        }
    }

    /** The next day that is neither a weekly rest day nor off already. */
    private void compensate(LocalDate lost, StatutoryDay rule) {
        LocalDate day = lost.plusDays(1);
        while (WorkingCalendar.isWeekend(day) || days.containsKey(day) && days.get(day).isInForce()) {
            day = day.plusDays(1);
        }
        days.put(day, new RestDay(day, "Nghỉ bù " + rule.name(), RestDayKind.COMPENSATORY, rule.status(),
                rule.compensatedBy()));
    }
}
