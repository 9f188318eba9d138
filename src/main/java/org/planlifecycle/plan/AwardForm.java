package org.planlifecycle.plan;

/** The forms of commendation that the Standing Committee of the bloc decides or proposes. */
public enum AwardForm {
    GIAY_KHEN("Giấy khen của Ban Thường vụ Đảng ủy Khối"),
    BIEU_DUONG("Biểu dương tại hội nghị"),
    DE_NGHI_BANG_KHEN("Đề nghị Ban Thường vụ Tỉnh ủy tặng Bằng khen");

    private final String label;

    AwardForm(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
