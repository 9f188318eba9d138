package org.planlifecycle.document.check;

/** Where a finding is: a box of the guidance's layout map, or something that concerns the file as a whole. */
public enum Zone {

    FILE("", "Tệp"),
    PAPER("", "Khổ giấy, lề"),
    PAGE_NUMBER("", "Số trang"),
    TEXT("", "Phông chữ, mã chữ"),
    PARTY_TITLE("1", "Tiêu đề"),
    ISSUER("2", "Cơ quan ban hành"),
    NUMBER("3", "Số và ký hiệu"),
    PLACE_AND_DATE("4", "Địa điểm, ngày tháng"),
    TYPE_AND_SUBJECT("5a", "Tên loại, trích yếu"),
    LETTER_SUBJECT("5b", "Trích yếu công văn"),
    CONTENT("6", "Nội dung"),
    AUTHORITY("7a", "Thể thức đề ký"),
    POSITION("7b", "Chức vụ người ký"),
    SIGNER("7c", "Họ và tên người ký"),
    RECIPIENTS("9", "Nơi nhận"),
    SECRECY("10a", "Độ mật");

    private final String box;
    private final String label;

    Zone(String box, String label) {
        this.box = box;
        this.label = label;
    }

    /** The number of the box in the layout map; empty for what has none. */
    public String box() {
        return box;
    }

    /** What a person reads: the box with its name. */
    public String label() {
        return box.isEmpty() ? label : "Ô %s: %s".formatted(box, label);
    }
}
