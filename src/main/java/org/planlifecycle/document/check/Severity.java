package org.planlifecycle.document.check;

/** How much a finding weighs. */
public enum Severity {

    /** Against the guidance. */
    ERROR("Lỗi"),

    /** Against usage, or where sources leave room: a person decides. */
    WARNING("Lưu ý");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
