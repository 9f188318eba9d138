package org.planlifecycle.nomination;

/** The offices that look into the candidates, each into its own side. */
public enum CheckingOffice {
    ORGANISATION("Ban Tổ chức"),
    INSPECTION("Cơ quan Ủy ban Kiểm tra"),
    OFFICE("Văn phòng Đảng ủy");

    private final String label;

    CheckingOffice(String label) {
        this.label = label;
    }

    /** What users read. */
    public String label() {
        return label;
    }
}
