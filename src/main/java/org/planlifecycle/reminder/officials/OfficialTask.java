package org.planlifecycle.reminder.officials;

import java.time.LocalDate;
import java.util.Objects;
import org.planlifecycle.plan.Plan;

/**
 * An open task of the plan that is no unit's.
 *
 * @param key which task of the models it is, such as {@code userTask_checkReport}
 * @param name as task lists show it: what has to be done, and of which unit or plan
 * @param group the group it is offered to, or empty for a task given to one person by name, such as a vote
 * @param assignee who has claimed it or was given it; null while the whole group has it
 * @param lastDay the last day in time, inclusive
 */
public record OfficialTask(String id, String key, String name, String group, String assignee, LocalDate lastDay) {

    private static final String JOINT = " – ";


    public OfficialTask {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(lastDay, "lastDay");
        if (group.isEmpty() && assignee == null) {
            throw new IllegalArgumentException("Task %s belongs to nobody".formatted(id));
        }
    }

    /** The name without the plan, for those who read of the plan anyway. */
    String nameWithin(Plan plan) {
        String ofPlan = JOINT + plan.shortName();
        return name.endsWith(ofPlan) ? name.substring(0, name.length() - ofPlan.length()) : name;
    }

    boolean isHeldByOne() {
        return assignee != null;
    }
}
