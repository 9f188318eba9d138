package org.planlifecycle.notification;

/** The way a message leaves the house. */
interface MailTransport {

    /**
     * Returns when the message has been taken over; a second call with the same message must do no harm.
     *
     * @throws MailRefused if the recipient's address will never be served
     * @throws ServerAway if no mail server could be talked to at all
     */
    void send(Letter letter) throws Exception;

    /** The mail server says for good that it does not serve this address. */
    final class MailRefused extends Exception {

        private static final long serialVersionUID = 1L;

        private final int code;

        MailRefused(int code, String answer) {
            super(answer);
            this.code = code;
        }

        /** The three digits of the answer. */
        int code() {
            return code;
        }
    }

    /** Nobody answers, or nobody lets us in: no fault of the recipient. */
    final class ServerAway extends Exception {

        private static final long serialVersionUID = 1L;

        ServerAway(Exception cause) {
            super(cause.getMessage(), cause);
        }
    }
}
