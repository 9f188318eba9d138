package org.planlifecycle.notification;

import org.planlifecycle.document.DocumentId;

/**
 * The paper that a mail announces and brings along.
 *
 * @param line which line of its "Nơi nhận" the mail serves, counted from 1; 0 for none of them
 */
public record Carried(DocumentId paper, int line) {
}
