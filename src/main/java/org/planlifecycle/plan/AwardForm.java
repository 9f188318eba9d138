package org.planlifecycle.plan;

/** The forms of commendation that the Standing Committee of the bloc decides or proposes. */
public enum AwardForm {
    GIAY_KHEN("Giấy khen của Ban Thường vụ Đảng ủy Khối", "Giấy khen"),
    BIEU_DUONG("Biểu dương tại hội nghị", "Biểu dương"),
    DE_NGHI_BANG_KHEN("Đề nghị Ban Thường vụ Tỉnh ủy tặng Bằng khen", "Đề nghị Bằng khen");

    private final String label;
    private final String shortLabel;

    AwardForm(String label, String shortLabel) {
        this.label = label;
        this.shortLabel = shortLabel;
    }

    public String label() {
        return label;
    }

    /** Whether the committee can only ask the body above for it, by a tờ trình, and not decide it. */
    public boolean isRequested() {
        return this == DE_NGHI_BANG_KHEN;
    }

    /** For a narrow column. */
    public String shortLabel() {
        return shortLabel;
    }
}
