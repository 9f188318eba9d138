package org.planlifecycle.notification;

import java.time.Instant;

/**
 * A mail in the outbox together with what became of it.
 *
 * @param attempts how often a sender has claimed it
 * @param sentAt null unless it was sent
 * @param lastError what the last failed attempt said, or null
 */
public record OutboxMail(String id, Mail mail, MailStatus status, int attempts, Instant createdAt, Instant sentAt,
        String lastError) {

    /** The Message-ID of every attempt, so that a recipient's server can see that two copies are one mail. */
    public String messageId(String domain) {
        return "<%s@%s>".formatted(id, domain);
    }
}
