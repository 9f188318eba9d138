package org.planlifecycle.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody who holds or held a role. */
public interface People {

    Optional<Person> find(String id);

    /** Those who hold that role on that date, by id. */
    List<Person> inRole(Role role, LocalDate date);

    /**
     * Those who hold that role for the unit on that date, by id. For a unit that has been merged by then these are the
     * people of its successor, so that a letter about its open work still has a recipient.
     */
    List<Person> inRoleOf(Role role, String unitCode, LocalDate date);

    /** The same for many units at once, with a constant number of statements; each code has its list, empty for nobody. */
    Map<String, List<Person>> inRoleOf(Role role, Collection<String> unitCodes, LocalDate date);

    /** All members of the Standing Committee on that date, the one who presides first; their number is its size. */
    List<Person> standingCommittee(LocalDate date);

    /** Those who may log in, by id. */
    List<Person> withLogin();

    /** The full name of that person, or the id itself if nobody has it. */
    String displayName(String id);
}
