package org.planlifecycle.deadline;

/** The day from which a term is counted. */
public enum TermAnchor {

    /** The day on which the step begins. */
    FROM_NOW,

    /** The day of the conference. */
    CONFERENCE,

    /** The last day for the unit reports. */
    DEADLINE
}
