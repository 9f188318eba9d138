package org.planlifecycle.deadline;

/** Says how the words of a deadline phrase bind the date they stand with. */
public enum DeadlineRule {

    /** "trước": the day, hour or month named is already too late. */
    BEFORE,

    /** "chậm nhất", "muộn nhất", "đến hết", "trong": the day, hour or month named is still in time. */
    NO_LATER_THAN,

    /** "dự kiến": a window, not a duty. */
    EXPECTED,

    /** "sau N ngày làm việc kể từ ngày": the first day is not counted. */
    WORKING_DAYS_AFTER,

    /** "sau N ngày kể từ ngày": the first day is not counted, an end on a rest day moves to the next working day. */
    CALENDAR_DAYS_AFTER;

    boolean counts() {
        return this == WORKING_DAYS_AFTER || this == CALENDAR_DAYS_AFTER;
    }
}
