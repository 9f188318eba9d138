package org.planlifecycle.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who may act for whom on a date. */
public interface Membership {

    /**
     * The engine's groups of that person on that date, sorted and without repetition; for the people of a unit also
     * the groups of the units that were merged into it, so that their open tasks stay reachable, and
     * {@link Role#ALL_UNITS}.
     */
    List<String> groupsOf(String personId, LocalDate date);

    /**
     * The same for many people, with a number of statements that does not grow with theirs. Whoever the directory does
     * not know is not in the map; whoever holds no role on that date has an empty list.
     */
    Map<String, List<String>> groupsOf(Collection<String> personIds, LocalDate date);

    /** The unit in which that person holds a role on that date. */
    Optional<String> unitOf(String personId, LocalDate date);
}
