package org.planlifecycle.document;

/** How a paper gets to a line of its "Nơi nhận". */
public enum Way {

    MAIL("Thư điện tử kèm tệp"),
    TASK("Thư điện tử kèm tệp và việc trên hệ thống"),
    WEBSITE("Đăng trên website"),
    PAPER("Bản giấy"),
    ARCHIVE("Lưu hồ sơ");

    private final String label;

    Way(String label) {
        this.label = label;
    }

    /** As users read it. */
    public String label() {
        return label;
    }
}
