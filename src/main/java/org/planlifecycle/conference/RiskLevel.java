package org.planlifecycle.conference;

/** How great the danger to health and safety is on the days of the conference. */
public enum RiskLevel {
    LOW("Thấp"),
    MEDIUM("Trung bình"),
    HIGH("Cao"),
    VERY_HIGH("Rất cao");

    private final String label;

    RiskLevel(String label) {
        this.label = label;
    }

    /** What users read. */
    public String label() {
        return label;
    }
}
