package org.planlifecycle.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** Turns deadline phrases into deadlines on the working calendar. */
public class DeadlinePhrases {

    private final WorkingCalendar calendar;
    private final ZoneId zone;

    /** @param zone the zone in which the phrases' days begin and end */
    public DeadlinePhrases(WorkingCalendar calendar, ZoneId zone) {
        this.calendar = calendar;
        this.zone = zone;
    }

    /**
     * Reads a phrase as {@link DeadlinePhrase#parse} does and places it on the calendar.
     *
     * @throws org.planlifecycle.kernel.Refusal if it is unreadable, ambiguous or names a day that does not exist
     */
    public Deadline read(String phrase) {
        return resolve(DeadlinePhrase.parse(phrase));
    }

    /** Places a phrase on the calendar; the rules are those of {@link DeadlineRule}. */
    public Deadline resolve(DeadlinePhrase phrase) {
        LocalDateTime bound = bound(phrase);
        LocalDate lastDay = bound.minusNanos(1).toLocalDate();
        LocalDate lastWorkingDay = calendar.lastWorkingDayOnOrBefore(lastDay);
        boolean soft = phrase.rule() == DeadlineRule.EXPECTED;
        boolean window = soft || phrase.rule() == DeadlineRule.NO_LATER_THAN && phrase.namesWindow();
        DeadlineExplanation explanation = new DeadlineExplanation(calendar, phrase, bound);
        return new Deadline(phrase.text(), bound.atZone(zone).toInstant(), lastDay, lastWorkingDay, soft,
                window ? phrase.firstDay() : null, window ? phrase.lastDay() : null,
                explanation.restDayWarning(), explanation.sentences());
    }

    private LocalDateTime bound(DeadlinePhrase phrase) {
        return switch (phrase.rule()) {
            case BEFORE -> phrase.moment() != null ? phrase.moment() : phrase.firstDay().atStartOfDay();
            case NO_LATER_THAN -> phrase.moment() != null ? afterMinute(phrase.moment()) : endOf(phrase.lastDay());
            case EXPECTED -> endOf(phrase.lastDay());
            case WORKING_DAYS_AFTER -> endOf(calendar.plusWorkingDays(phrase.firstDay(), phrase.days()));
            case CALENDAR_DAYS_AFTER ->
                    endOf(calendar.nextWorkingDayOnOrAfter(phrase.firstDay().plusDays(phrase.days())));
        };
    }

    /** "chậm nhất 17 giờ" is still in time at 17:00 sharp; midnight needs no such grace. */
    private static LocalDateTime afterMinute(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment : moment.plusMinutes(1);
    }

    private static LocalDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay();
    }
}
