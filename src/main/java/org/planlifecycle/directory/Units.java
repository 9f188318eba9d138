package org.planlifecycle.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All organisations, past and present. */
public interface Units {

    /** The units that exist on that date, by code. */
    List<Unit> activeOn(LocalDate date);

    /** The unit with that code, if it exists on that date: empty after a merger, and for an unknown code. */
    Optional<Unit> find(String code, LocalDate date);

    /**
     * The unit with that code under the name it bears on that date, whether or not it exists then: for showing what
     * outlives its unit. A unit that is gone keeps its last name, one that is not yet founded shows its first.
     *
     * @throws IllegalArgumentException if there never was such a code
     */
    Unit get(String code, LocalDate date);

    /**
     * The unit that answers on that date for one which is gone by then, through any number of mergers; empty while
     * the unit itself exists, and if it was dissolved without a successor.
     */
    Optional<Unit> successorOf(String code, LocalDate date);
}
