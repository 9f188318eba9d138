package org.planlifecycle.document.facts;

import java.time.LocalDate;
import java.util.List;

/**
 * When the conference is held.
 *
 * @param from first day on which it may be held
 * @param to last day on which it may be held; the same once the day is chosen
 */
public record ConferenceTime(String field, String value, LocalDate from, LocalDate to) implements StatedFact {

    @Override
    public List<String> contradictedIn(String sentence) {
        return DateMention.in(sentence, from.getYear()).stream()
                .filter(date -> Topic.of(sentence, date.start()).filter(Topic.CONFERENCE::equals).isPresent())
                .filter(date -> date.from().isAfter(to)
                        || date.bound() != DateMention.Bound.NO_LATER_THAN && date.lastDay().isBefore(from)
                        || date.bound() == DateMention.Bound.NO_LATER_THAN && date.to().isBefore(from))
                .map(DateMention::words).toList();
    }
}
