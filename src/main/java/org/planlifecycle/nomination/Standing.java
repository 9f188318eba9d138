package org.planlifecycle.nomination;

/** Where one nomination stands under the rules. */
public enum Standing {
    /** Named by its unit, not assessed yet. */
    NOMINATED("Chờ xét"),
    /** Taken out when the dossiers were gathered. */
    WITHDRAWN("Đã rút"),
    ELIGIBLE("Đủ điều kiện"),
    /** Eligible, but beyond the number that its unit may name; only a stated reason brings it onto the shortlist. */
    OVER_QUOTA("Vượt chỉ tiêu"),
    INELIGIBLE("Không đủ điều kiện");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    /** What users read. */
    public String label() {
        return label;
    }
}
