package org.planlifecycle.deadline;

/** Says whether a dated exception already binds the calendar. */
public enum RestDayStatus {

    /** Made known, but the law or notice behind it is pending: the day is still counted as if it were not there. */
    ANNOUNCED("mới công bố"),

    /** In force. */
    ENACTED("có hiệu lực"),

    /** Given by law on a day that each year's notice chooses: counts by the precedent until the notice is recorded. */
    PRECEDENT("theo tiền lệ"),

    /** Taken back; the row stays so that seeding does not bring the day back. */
    WITHDRAWN("đã rút");

    private final String label;

    RestDayStatus(String label) {
        this.label = label;
    }

    /** As people read it, in small letters. */
    public String label() {
        return label;
    }
}
