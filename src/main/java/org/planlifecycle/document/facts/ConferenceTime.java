package org.planlifecycle.document.facts;

import java.time.LocalDate;
import java.util.List;

/**
 * When the conference is held.
 *
 * @param from first day on which it may be held
 * @param to last day on which it may be held; the same once the day is chosen
 * @param earliest dates before this one are of other conferences
 * @param latest dates after this one are of other conferences
 */
public record ConferenceTime(String field, String value, LocalDate from, LocalDate to, LocalDate earliest,
        LocalDate latest) implements StatedFact {

    /** In a text that speaks of no other conference. */
    public ConferenceTime(String field, String value, LocalDate from, LocalDate to) {
        this(field, value, from, to, LocalDate.MIN, LocalDate.MAX);
    }

    /** In a text written on that day which tells of the conference that was held. */
    ConferenceTime heldBy(LocalDate today) {
        return new ConferenceTime(field, value, from, to, LocalDate.MIN, today);
    }

    /** In a text written on that day which announces the conference. */
    ConferenceTime comingAfter(LocalDate today) {
        return new ConferenceTime(field, value, from, to, today, LocalDate.MAX);
    }

    @Override
    public List<String> contradictedIn(String sentence) {
        return DateMention.in(sentence, from.getYear()).stream()
                .filter(date -> !date.from().isAfter(latest) && !date.to().isBefore(earliest))
                .filter(date -> Topic.of(sentence, date.start()).filter(Topic.CONFERENCE::equals).isPresent())
                .filter(date -> date.from().isAfter(to)
                        || date.bound() != DateMention.Bound.NO_LATER_THAN && date.lastDay().isBefore(from)
                        || date.bound() == DateMention.Bound.NO_LATER_THAN && date.to().isBefore(from))
                .map(DateMention::words).toList();
    }
}
