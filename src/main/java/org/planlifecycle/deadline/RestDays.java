package org.planlifecycle.deadline;

import java.time.LocalDate;
import java.util.Map;

/** The recorded exceptions of the working calendar. */
public interface RestDays {

    /** A snapshot of every recorded day of any status, by date; an edit may take up to a minute to show. */
    Map<LocalDate, RestDay> all();
}
