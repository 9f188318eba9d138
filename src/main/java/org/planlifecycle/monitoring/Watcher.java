package org.planlifecycle.monitoring;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planlifecycle.directory.Role;

/**
 * Somebody who may look at the progress of all plans.
 *
 * @param mayAct whether this person may also remind, extend, log calls and the like
 */
public record Watcher(String userId, boolean mayAct) {

    private static final Set<String> ACTING = groups(Role.SUPERVISOR, Role.PROPAGANDA);
    private static final Set<String> READING = groups(Role.SUPERVISOR, Role.PROPAGANDA,
            Role.STANDING_COMMITTEE_CHAIR, Role.OFFICE, Role.ADMINISTRATOR);

    /** This person as a watcher; empty if none of the groups may watch. */
    static Optional<Watcher> of(String userId, Collection<String> groups) {
        if (groups.stream().noneMatch(READING::contains)) {
            return Optional.empty();
        }
        return Optional.of(new Watcher(userId, groups.stream().anyMatch(ACTING::contains)));
    }

    /** The groups whose people may watch. */
    public static Set<String> readingGroups() {
        return READING;
    }

    private static Set<String> groups(Role... roles) {
        return Stream.of(roles).map(Role::group).collect(Collectors.toUnmodifiableSet());
    }
}
