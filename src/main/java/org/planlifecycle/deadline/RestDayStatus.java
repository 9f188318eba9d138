package org.planlifecycle.deadline;

/** Says whether a dated exception already binds the calendar. */
public enum RestDayStatus {

    /** Made known, but the law or notice behind it is pending: the day is still counted as if it were not there. */
    ANNOUNCED,

    /** In force. */
    ENACTED,

    /** Given by law on a day that each year's notice chooses: counts by the precedent until the notice is recorded. */
    PRECEDENT,

    /** Taken back; the row stays so that seeding does not bring the day back. */
    WITHDRAWN
}
