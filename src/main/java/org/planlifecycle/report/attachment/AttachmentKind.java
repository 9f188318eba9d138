package org.planlifecycle.report.attachment;

/** What an attached file is for. */
public enum AttachmentKind {

    /** The report on paper, signed and sealed, or as it will be. */
    SIGNED_REPORT("Báo cáo đã ký"),

    /** What shows that a figure or a sentence of the report is so. */
    EVIDENCE("Minh chứng");

    private final String label;

    AttachmentKind(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
