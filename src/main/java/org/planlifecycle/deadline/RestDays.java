package org.planlifecycle.deadline;

import java.time.LocalDate;
import java.util.Map;

/** The recorded exceptions of the working calendar. */
public interface RestDays {

    /** A snapshot of every recorded day of any status, by date; a change recorded on another node shows within a second. */
    Map<LocalDate, RestDay> all();
}
