package org.planlifecycle.notification;

import java.time.Instant;

/**
 * A recipient whom mail does not reach and about whom the office has been asked.
 *
 * @param said why, in one or two Vietnamese sentences
 */
public record Trouble(String id, Recipient recipient, String said, Instant openedAt) {
}
