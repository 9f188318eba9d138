package org.planlifecycle.notification;

import java.time.Instant;

/**
 * A mail in the outbox together with what became of it.
 *
 * @param attempts how often a sender has claimed it
 * @param bundleId the message that it goes or went with, or null before its first attempt
 * @param sentAt null unless it was sent
 * @param lastError what the last failed attempt said, or null
 */
public record OutboxMail(String id, Mail mail, MailStatus status, int attempts, String bundleId, Instant createdAt,
        Instant sentAt, String lastError) {
}
