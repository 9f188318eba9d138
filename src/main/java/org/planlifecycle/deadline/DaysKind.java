package org.planlifecycle.deadline;

/** Which days a term counts. */
public enum DaysKind {
    WORKING,
    CALENDAR
}
