package org.planlifecycle.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * A deadline phrase of a Party document taken apart, before any calendar is asked.
 *
 * @param text the phrase as written, in NFC, without the sentence around it
 * @param named what the words name
 * @param firstDay the day named, the first day of the month, quarter, year or range named, or the day the counting starts from
 * @param lastDay the last day named; differs from {@code firstDay} only for a stretch of days
 * @param moment the local time named, or null; "24 giờ" is midnight of the next day
 * @param days how many days to count, 0 unless the rule counts
 */
public record DeadlinePhrase(String text, DeadlineRule rule, NamedTime named, LocalDate firstDay,
        LocalDate lastDay, LocalDateTime moment, int days) {

    public DeadlinePhrase {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(named, "named");
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("'%s' ends before it begins".formatted(text));
        }
        if (rule.counts() != (days > 0)) {
            throw new IllegalArgumentException("'%s' cannot count %d days".formatted(text, days));
        }
    }

    /**
     * Reads one phrase, in NFC or NFD, capitals or not, with any spaces, with or without leading zeros, by itself or
     * inside a sentence that says nothing else about time.
     *
     * @throws org.planlifecycle.kernel.Refusal if it is unreadable, ambiguous or names a day that does not exist
     */
    public static DeadlinePhrase parse(String phrase) {
        return new PhraseReader(phrase).read();
    }

    /** Whether the phrase names a stretch of days: a month or several, a quarter or several, half a year, a year or a range. */
    boolean namesWindow() {
        return named != NamedTime.HOUR && named != NamedTime.DAY;
    }
}
