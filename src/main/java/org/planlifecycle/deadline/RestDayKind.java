package org.planlifecycle.deadline;

/** Says for what reason a day departs from "Monday to Friday are working days". */
public enum RestDayKind {

    /** A statutory day of the solar calendar. */
    HOLIDAY("nghỉ lễ"),

    /** A statutory day of the lunar calendar: Tết or Giỗ Tổ. */
    LUNAR_HOLIDAY("nghỉ lễ theo âm lịch"),

    /** A working day given off because a statutory day fell on a weekly rest day. */
    COMPENSATORY("nghỉ bù"),

    /** A working day given off in exchange for a {@link #SWAPPED_WORKING_DAY}. */
    SWAPPED_REST_DAY("nghỉ hoán đổi"),

    /** A weekly rest day on which officials work. */
    SWAPPED_WORKING_DAY("làm bù"),

    /** Saturday or Sunday; never stored, only given as the reason why a day is skipped. */
    WEEKLY_REST("nghỉ hằng tuần");

    private final String label;

    RestDayKind(String label) {
        this.label = label;
    }

    /** As people read it, in small letters. */
    public String label() {
        return label;
    }
}
