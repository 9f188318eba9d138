package org.planlifecycle.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a deadline phrase means on the calendar.
 *
 * @param phrase the phrase as written, in NFC
 * @param dueAt the first instant that is too late (exclusive)
 * @param lastDay the last day on which it is still in time
 * @param lastWorkingDay the last working day on or before {@code lastDay}
 * @param soft whether the phrase only expects ("dự kiến"): late is then nobody's fault
 * @param windowFrom first day of the window if the phrase names one (a month, or an expected day), else null
 * @param windowTo last day of that window, inclusive, else null
 * @param restDayWarning a Vietnamese sentence if the last day is a rest day, naming the last working day; else empty
 * @param explanation Vietnamese sentences that say why
 */
public record Deadline(String phrase, Instant dueAt, LocalDate lastDay, LocalDate lastWorkingDay, boolean soft,
        LocalDate windowFrom, LocalDate windowTo, String restDayWarning, List<String> explanation) {

    public Deadline {
        Objects.requireNonNull(phrase, "phrase");
        Objects.requireNonNull(dueAt, "dueAt");
        if (lastWorkingDay.isAfter(lastDay)) {
            throw new IllegalArgumentException("Last working day %s is after the last day %s"
                    .formatted(lastWorkingDay, lastDay));
        }
        if ((windowFrom == null) != (windowTo == null)) {
            throw new IllegalArgumentException("The window of '%s' needs both ends or none".formatted(phrase));
        }
        explanation = List.copyOf(explanation);
    }
}
