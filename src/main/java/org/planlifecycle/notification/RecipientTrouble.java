package org.planlifecycle.notification;

/** What the outbox tells those who keep the addresses. */
public interface RecipientTrouble {

    /** Asks the office about this recipient, in the caller's transaction. */
    void recipientUnreachable(String troubleId);
}
