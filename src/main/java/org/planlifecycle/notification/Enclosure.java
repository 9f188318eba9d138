package org.planlifecycle.notification;

/**
 * A file that goes with a mail.
 *
 * @param mediaType such as {@code application/pdf}
 */
public record Enclosure(String fileName, String mediaType, byte[] content) {
}
