package org.planlifecycle.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

/** Until when the steps of a plan are to be done. */
public interface WorkingTerms {

    /**
     * The close of office hours on the day so many days from today; today is not counted.
     *
     * @throws IllegalStateException if no such term is in force today, or it is not counted from now
     */
    Instant dueFromNow(String termKey);

    /**
     * The day of a step that is counted from a named day: negative before it, positive after it. A day counted in
     * calendar days that falls on a rest day moves away from the anchor to a working day (earlier before it, later
     * after it); with 0 it is the anchor day itself, whatever it is.
     *
     * @throws IllegalStateException if no such term is in force today, or it is counted from now
     */
    LocalDate relativeTo(String termKey, LocalDate anchorDay);

    /** {@link #dueFromNow} in the type that due date expressions understand. */
    default Date dueIn(String termKey) {
        return Date.from(dueFromNow(termKey));
    }
}
