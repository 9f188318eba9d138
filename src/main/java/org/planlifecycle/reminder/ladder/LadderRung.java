package org.planlifecycle.reminder.ladder;

/** Where a step of a ladder stands: its name and its distance from the last day. */
public interface LadderRung {

    /** Names the step in the record of what was done, unique in the ladder. */
    String code();

    /** Working days from the last day: negative before it, 0 on it, positive after it. */
    int offsetWorkingDays();
}
