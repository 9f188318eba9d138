package org.planlifecycle.rehearsal;

/** How a unit deals with its report. */
public enum Behaviour {
    /** Reports no later than the working day before the last one. */
    ON_TIME("đúng hạn"),
    /** Reports on the last day, the last of them shortly before midnight. */
    LAST_DAY("ngày cuối"),
    /** Reports one to five working days late. */
    LATE("chậm"),
    /** Reports only after the formal letter. */
    LATE_UNTIL_LETTER("chậm đến khi có công văn"),
    /** Reports in time, gets the report back once, and reports again. */
    RETURNED_ONCE("bị trả lại một lần"),
    /** Asks for more time, and reports within it. */
    EXTENSION("xin gia hạn"),
    /** Never reports. */
    NEVER("không nộp"),
    /** Asks for more time, is given less than that, and reports within it. */
    EXTENSION_SHORTENED("được gia hạn ngắn hơn đề nghị"),
    /** Asks for more time, is refused, and reports on the last working day after all. */
    EXTENSION_REFUSED("không được gia hạn");

    private final String label;

    Behaviour(String label) {
        this.label = label;
    }

    boolean asksForTime() {
        return this == EXTENSION || this == EXTENSION_SHORTENED || this == EXTENSION_REFUSED;
    }

    public String label() {
        return label;
    }
}
