package org.planlifecycle.notification;

/** How far a mail in the outbox has come. */
public enum MailStatus {

    /** Waits for its first or next attempt. */
    PENDING,
    /** Claimed by a sender which has not yet said how it went. */
    SENDING,
    /** Taken over by the mail server, or written as a file. */
    SENT,
    /** Given up after the last attempt; a person may start it again. */
    FAILED,
    /** No longer wanted when its turn came. */
    DROPPED
}
