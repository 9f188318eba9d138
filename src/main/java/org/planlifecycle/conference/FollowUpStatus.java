package org.planlifecycle.conference;

/** How a task of the conclusion stands when the plan is about to end. */
public enum FollowUpStatus {
    DONE("Đã hoàn thành"),
    IN_PROGRESS("Đang thực hiện"),
    HANDED_OVER("Đã bàn giao theo dõi");

    private final String label;

    FollowUpStatus(String label) {
        this.label = label;
    }

    /** What users read. */
    public String label() {
        return label;
    }
}
