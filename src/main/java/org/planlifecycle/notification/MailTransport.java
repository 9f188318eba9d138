package org.planlifecycle.notification;

/** The way a mail leaves the house. */
interface MailTransport {

    /** Returns when the mail has been taken over; a second call with the same mail must do no harm. */
    void send(OutboxMail mail) throws Exception;
}
