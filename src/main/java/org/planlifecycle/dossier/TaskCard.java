package org.planlifecycle.dossier;

/**
 * What the card of a task says besides its name, in words.
 *
 * @param unit the unit's name, empty for none
 * @param plan the plan's short name, empty for none
 * @param due the last day in time with its weekday, empty for none
 * @param left how many days are left or how late it is
 * @param forReader whether the reader may do the task, and not only watch how it stands
 */
public record TaskCard(String taskId, String unit, String plan, String due, String left, Urgency urgency,
        boolean forReader) {

    /** How near the end of a task is. */
    public enum Urgency { NONE, NORMAL, SOON, LATE }
}
