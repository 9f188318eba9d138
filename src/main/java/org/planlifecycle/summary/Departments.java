package org.planlifecycle.summary;

import java.util.Arrays;
import org.planlifecycle.directory.Role;

/** How the departments that are consulted are named to people. */
public final class Departments {

    private Departments() {
    }

    /** The words for the department with that group, or the group's id if nobody has it. */
    public static String title(String group) {
        return Arrays.stream(Role.values()).filter(role -> !role.ofUnit() && role.group().equals(group))
                .map(Role::title).findFirst().orElse(group);
    }
}
