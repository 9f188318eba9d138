package org.planlifecycle.dossier;

import java.util.List;
import org.planlifecycle.directory.Role;

/** Who is signed in, with the groups that this person has now. */
public record Reader(String userId, List<String> groups) {

    public Reader {
        groups = List.copyOf(groups);
    }

    /** Whether this person works for units only, and has no office with the committee. */
    public boolean isOfUnitsOnly() {
        return groups.stream().allMatch(Role::isGroupOfUnits);
    }

    boolean worksFor(String unitCode) {
        return groups.contains(Role.unitGroup(unitCode));
    }
}
