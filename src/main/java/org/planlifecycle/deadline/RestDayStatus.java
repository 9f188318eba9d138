package org.planlifecycle.deadline;

/** Says whether a dated exception already binds the calendar. */
public enum RestDayStatus {

    /** Made known, but the law or notice behind it is pending: the day is still counted as if it were not there. */
    ANNOUNCED,

    /** In force. */
    ENACTED,

    /** Taken back; the row stays so that seeding does not bring the day back. */
    WITHDRAWN
}
