package org.planlifecycle.reminder.units;

/** How a telephone call to a silent unit ended. */
public enum CallOutcome {
    REACHED("Đã liên hệ được"),
    NOT_REACHED("Không liên hệ được"),
    PROMISED("Đơn vị hứa nộp");

    private final String label;

    CallOutcome(String label) {
        this.label = label;
    }

    /** What users read. */
    public String label() {
        return label;
    }
}
