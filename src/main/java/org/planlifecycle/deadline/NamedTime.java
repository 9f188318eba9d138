package org.planlifecycle.deadline;

/** Says what a deadline phrase names: the word by which its explanation speaks of it. */
public enum NamedTime {

    HOUR("giờ"), DAY("ngày"), MONTH("tháng"), QUARTER("quý"), YEAR("năm"),

    /** The first or the last six months of a year. */
    HALF_YEAR("sáu tháng"),

    /** From one month to another; the last one binds. */
    MONTHS("tháng cuối"),

    /** From one quarter to another; the last one binds. */
    QUARTERS("quý cuối"),

    /** From one day to another; the last one binds. */
    RANGE("ngày cuối");

    private final String word;

    NamedTime(String word) {
        this.word = word;
    }

    /** As people read it, in small letters. */
    String word() {
        return word;
    }
}
