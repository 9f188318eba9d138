package org.planlifecycle.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When the closing conference is meant to be held.
 *
 * @param phrase the wording of the plan, such as "Dự kiến tháng 5/2021"
 * @param from first day of the window, inclusive
 * @param to last day of the window, inclusive
 * @param chosenDay the day that was chosen, or {@code null} while there is none
 */
public record ConferenceWindow(String phrase, LocalDate from, LocalDate to, LocalDate chosenDay) {

    public Optional<LocalDate> day() {
        return Optional.ofNullable(chosenDay);
    }

    /** The chosen day, or the last day of the window as long as none was chosen. */
    public LocalDate workingDay() {
        return day().orElse(to);
    }

    public ConferenceWindow on(LocalDate day) {
        return new ConferenceWindow(phrase, from, to, day);
    }
}
