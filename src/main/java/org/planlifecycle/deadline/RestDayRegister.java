package org.planlifecycle.deadline;

import java.time.LocalDate;
import java.util.Optional;

/** Where days of the working calendar are recorded. */
public interface RestDayRegister {

    /** The day as it is recorded at this moment, of any status. */
    Optional<RestDay> find(LocalDate day);

    /** Adds the day or replaces what is recorded for it; the calendar counts with it as soon as this is committed. */
    void save(RestDay day);
}
