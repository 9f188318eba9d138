package org.planlifecycle.directory;

import java.time.LocalDate;
import java.util.Optional;

/** The written history of units: the periods behind what {@link Units} answers. */
public interface UnitRegister {

    /** The period of existence of that unit, locked against other changes until the transaction ends. */
    Optional<Period> lockPeriod(String code);

    /** The day on which the present name came into use. */
    LocalDate lastNamedOn(String code);

    /** The last day on which another unit was merged into this one. */
    Optional<LocalDate> lastMergerInto(String code);

    /** Ends the unit before that day, together with the roles that are held in it. */
    void endBefore(LocalDate day, String code, String successorCode);

    /** Gives the unit another name from that day on. */
    void nameFrom(LocalDate day, String code, String name);

    /** From the first day (inclusive) until the day after the last (exclusive, null while open). */
    record Period(LocalDate from, LocalDate to) {

        public boolean contains(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }
}
