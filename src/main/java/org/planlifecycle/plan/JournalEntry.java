package org.planlifecycle.plan;

import java.time.Instant;

/**
 * One line of the journal; {@code hash} covers every other field and the hash of the entry before.
 *
 * @param step the step of a ladder that was done, else empty
 * @param reason why it was done, else empty
 * @param detail the whole sentence, to be shown and never to be taken apart
 */
public record JournalEntry(String stream, int seq, Instant at, String actor, String action, String planId,
        String unitCode, String step, String reason, String detail, String previousHash, String hash) {
}
