package org.planlifecycle.notification;

/** What a mail server said, in words for the office. */
final class ServerAnswers {

    static final String NO_ADDRESS = "Người nhận chưa có địa chỉ thư điện tử trong danh bạ.";

    private ServerAnswers() {
    }

    static String refused(int code) {
        return "Máy chủ thư từ chối địa chỉ này (mã %d): %s.".formatted(code, switch (code) {
            case 550, 511 -> "không có hộp thư này";
            case 551 -> "hộp thư đã chuyển đi nơi khác";
            case 552 -> "hộp thư đã đầy";
            case 501, 553 -> "địa chỉ viết sai";
            default -> "hộp thư không nhận thư";
        });
    }

    static String notTaken(int attempts) {
        return "Đã gửi %d lần mà máy chủ thư chưa nhận.".formatted(attempts);
    }
}
