package org.planlifecycle.figures;

/** How a base organisation was rated for the year. */
public enum Grade {
    XUAT_SAC("Hoàn thành xuất sắc nhiệm vụ"),
    TOT("Hoàn thành tốt nhiệm vụ"),
    HOAN_THANH("Hoàn thành nhiệm vụ"),
    KHONG_HOAN_THANH("Không hoàn thành nhiệm vụ");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
