package org.planlifecycle.monitoring;

/** Where the report of one unit is. */
public enum UnitState {
    NOT_OPENED("Chưa giao việc"),
    NOT_ACKNOWLEDGED("Chưa xác nhận yêu cầu"),
    WORKING("Đang làm báo cáo"),
    RETURNED("Bị trả lại, đang làm lại"),
    WAITING("Chờ kiểm tra"),
    ACCEPTED("Đã chấp nhận"),
    MISSING("Không nộp"),
    CANCELLED("Đã hủy cùng kế hoạch");

    private final String label;

    UnitState(String label) {
        this.label = label;
    }

    /** What users read. */
    public String label() {
        return label;
    }
}
