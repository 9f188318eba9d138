package org.planlifecycle.conference;

/** How the invitation reaches a group of guests. */
public enum Delivery {
    UNIT_CONTACTS("Thư điện tử đến đầu mối của từng đơn vị"),
    MAIL("Thư điện tử đến địa chỉ đã ghi"),
    PAPER("Giấy mời in, gửi tay hoặc bưu điện");

    private final String label;

    Delivery(String label) {
        this.label = label;
    }

    /** What users read. */
    public String label() {
        return label;
    }
}
