package org.planlifecycle.deadline;

import java.time.LocalDate;

/** Moves the dates of a printed plan to another start, keeping their distances in working days. */
public class DateShift {

    private final WorkingCalendar calendar;

    public DateShift(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The day as many working days from the new origin as the date is from the printed one. A date that is a rest day
     * counts as the working day next to it on the side of the origin; the origin itself goes to the new origin.
     */
    public LocalDate shift(LocalDate date, LocalDate printedOrigin, LocalDate newOrigin) {
        return calendar.plusWorkingDays(newOrigin, calendar.workingDaysBetween(printedOrigin, date));
    }
}
