package org.planlifecycle.deadline;

/** Says for what reason a day departs from "Monday to Friday are working days". */
public enum RestDayKind {

    /** A statutory day of the solar calendar. */
    HOLIDAY,

    /** A statutory day of the lunar calendar: Tết or Giỗ Tổ. */
    LUNAR_HOLIDAY,

    /** A working day given off because a statutory day fell on a weekly rest day. */
    COMPENSATORY,

    /** A working day given off in exchange for a {@link #SWAPPED_WORKING_DAY}. */
    SWAPPED_REST_DAY,

    /** A weekly rest day on which officials work. */
    SWAPPED_WORKING_DAY,

    /** Saturday or Sunday; never stored, only given as the reason why a day is skipped. */
    WEEKLY_REST
}
