package org.planlifecycle.document.facts;

import java.time.LocalDate;
import java.util.List;

/**
 * When the units' reports are due.
 *
 * @param lastDay the last day on which a report is in time
 */
public record ReportDue(String field, String value, LocalDate lastDay) implements StatedFact {

    @Override
    public List<String> contradictedIn(String sentence) {
        return DateMention.in(sentence, lastDay.getYear()).stream()
                .filter(date -> Topic.of(sentence, date.start()).filter(Topic.REPORT::equals).isPresent())
                .filter(date -> !agrees(date)).map(DateMention::words).toList();
    }

    private boolean agrees(DateMention date) {
        if (date.bound() != DateMention.Bound.PLAIN) {
            return date.lastDay().equals(lastDay);
        }
        // "báo cáo ngày 08/3/2021" may mean the day before which, or until which
        return !lastDay.isBefore(date.from().minusDays(date.isOneDay() ? 1 : 0)) && !lastDay.isAfter(date.to());
    }
}
