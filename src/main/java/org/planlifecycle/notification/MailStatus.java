package org.planlifecycle.notification;

/** How far a mail in the outbox has come. */
public enum MailStatus {

    /** Waits for its first or next attempt. */
    PENDING("Chờ gửi"),
    /** Claimed by a sender which has not yet said how it went. */
    SENDING("Đang gửi"),
    /** Taken over by the mail server, or written as a file. */
    SENT("Đã gửi"),
    /** Given up: the recipient cannot be reached; the office is asked, and a person may start it again. */
    FAILED("Không gửi được"),
    /** Given up as a mail and handed to the clerk to go as a paper letter. */
    PAPER("Gửi bản giấy"),
    /** No longer wanted when its turn came. */
    DROPPED("Đã thôi gửi");

    private final String label;

    MailStatus(String label) {
        this.label = label;
    }

    /** What users read. */
    public String label() {
        return label;
    }
}
