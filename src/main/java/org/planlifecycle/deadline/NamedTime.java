package org.planlifecycle.deadline;

/** Says what a deadline phrase names: the word by which its explanation speaks of it. */
public enum NamedTime {

    HOUR("giờ"), DAY("ngày"), MONTH("tháng"), QUARTER("quý"),

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
