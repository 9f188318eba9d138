package org.planlifecycle.plan;

/** How far a plan has come. A plan only ever moves down this list, and CANCELLED ends it from anywhere before. */
public enum PlanStatus {
    /** Being drafted, appraised or signed. */
    DRAFT("đang dự thảo"),
    /** Numbered and signed; units report on it. */
    ISSUED("đã ban hành"),
    /** The conference is over and the file archived. */
    CLOSED("đã kết thúc"),
    CANCELLED("đã hủy");

    private final String label;

    PlanStatus(String label) {
        this.label = label;
    }

    /** What users read. */
    public String label() {
        return label;
    }
}
