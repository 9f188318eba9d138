package org.planlifecycle.deadline;

import java.time.LocalDate;
import java.util.Optional;

/** The recorded terms of all steps. */
public interface WorkingTermRegister {

    /** The term that is in force on the day: the latest whose {@code validFrom} is not after it. */
    Optional<WorkingTerm> inForce(String termKey, LocalDate on);
}
