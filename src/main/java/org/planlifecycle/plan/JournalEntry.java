package org.planlifecycle.plan;

import java.time.Instant;

/** One line of the journal; {@code hash} covers every other field and the hash of the entry before. */
public record JournalEntry(String stream, int seq, Instant at, String actor, String action, String planId,
        String unitCode, String detail, String previousHash, String hash) {
}
