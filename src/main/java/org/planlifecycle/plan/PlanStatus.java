package org.planlifecycle.plan;

/**
 * How far a plan has come. A plan moves down this list; only a closed one may be opened once more, by decision, and is
 * closed again. CANCELLED ends it from anywhere before it is closed.
 */
public enum PlanStatus {
    /** Being drafted, appraised or signed. */
    DRAFT("đang dự thảo"),
    /** Numbered and signed; units report on it. */
    ISSUED("đã ban hành"),
    /** The conference is over and the file archived. */
    CLOSED("đã kết thúc"),
    /** Opened once more by the Standing Committee, for corrections only. */
    REOPENED("được mở lại để sửa số liệu"),
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
