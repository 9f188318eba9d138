package org.planlifecycle.notification;

/**
 * A mail whose turn has come, as far as claiming needs to know it.
 *
 * @param bundleId the message that an earlier attempt sent or tried to send it with, or null
 */
public record DueMail(String id, Recipient recipient, Urgency urgency, String bundleId) {
}
