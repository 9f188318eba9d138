package org.planlifecycle.notification;

/** How far a mail in the outbox has come. */
public enum MailStatus {

    /** Waits for its first or next attempt. */
    PENDING,
    /** Claimed by a sender which has not yet said how it went. */
    SENDING,
    /** Taken over by the mail server, or written as a file. */
    SENT,
    /** Given up: the recipient cannot be reached; the office is asked, and a person may start it again. */
    FAILED,
    /** Given up as a mail and handed to the clerk to go as a paper letter. */
    PAPER,
    /** No longer wanted when its turn came. */
    DROPPED
}
