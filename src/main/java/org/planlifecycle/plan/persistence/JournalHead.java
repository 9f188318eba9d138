package org.planlifecycle.plan.persistence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.planlifecycle.plan.JournalEntry;

/** The last link of one stream's chain: how many entries it has, and the hash that the next one has to carry on. */
record JournalHead(int seq, String hash) {

    /** Before the first entry. */
    static final JournalHead NONE = new JournalHead(0, "0".repeat(64));

    /** The entry that follows. */
    JournalEntry followedBy(JournalLine line, Instant at) {
        int next = seq + 1;
        return new JournalEntry(line.stream(), next, at, line.actor(), line.action(), line.planId().value(),
                line.unitCode(), line.detail(), hash,
                hash(hash, line.stream(), next, at, line.actor(), line.action(), line.detail()));
    }

    static JournalHead of(JournalEntry entry) {
        return new JournalHead(entry.seq(), entry.hash());
    }

    /** Whether this entry is what was written after this link. */
    boolean isFollowedBy(JournalEntry entry) {
        return entry.seq() == seq + 1 && entry.previousHash().equals(hash)
                && entry.hash().equals(hash(hash, entry.stream(), entry.seq(), entry.at(), entry.actor(),
                        entry.action(), entry.detail()));
    }

    private static String hash(String previous, String stream, int seq, Instant at, String actor, String action,
            String detail) {
        String line = String.join("\u001f", previous, stream, String.valueOf(seq), String.valueOf(at.toEpochMilli()),
                actor, action, detail);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
