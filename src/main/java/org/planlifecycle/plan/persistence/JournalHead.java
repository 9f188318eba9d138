package org.planlifecycle.plan.persistence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planlifecycle.plan.Deed;
import org.planlifecycle.plan.JournalEntry;

/** The last link of one stream's chain: how many entries it has, and the hash that the next one has to carry on. */
record JournalHead(int seq, String hash) {

    /** Before the first entry. */
    static final JournalHead NONE = new JournalHead(0, "0".repeat(64));

    /** The entry that follows. */
    JournalEntry followedBy(JournalLine line, Instant at) {
        Deed deed = line.deed();
        JournalEntry unsealed = new JournalEntry(line.stream(), seq + 1, at, line.actor(), deed.action(),
                line.planId().value(), line.unitCode(), deed.step(), deed.reason(), deed.sentence(), hash, "");
        return new JournalEntry(unsealed.stream(), unsealed.seq(), unsealed.at(), unsealed.actor(), unsealed.action(),
                unsealed.planId(), unsealed.unitCode(), unsealed.step(), unsealed.reason(), unsealed.detail(), hash,
                hashOf(unsealed));
    }

    static JournalHead of(JournalEntry entry) {
        return new JournalHead(entry.seq(), entry.hash());
    }

    /** Whether this entry is what was written after this link. */
    boolean isFollowedBy(JournalEntry entry) {
        return entry.seq() == seq + 1 && entry.previousHash().equals(hash)
                && entry.hash().equals(hashOf(entry));
    }

    /** Each field with its length, so that no word can move from one field into the next unseen. */
    private static String hashOf(JournalEntry entry) {
        String line = Stream.of(entry.previousHash(), entry.stream(), entry.seq(), entry.at().toEpochMilli(),
                entry.actor(), entry.action(), entry.planId(), entry.unitCode(), entry.step(), entry.reason(),
                entry.detail()).map(String::valueOf).map(field -> field.length() + ":" + field)
                .collect(Collectors.joining());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
