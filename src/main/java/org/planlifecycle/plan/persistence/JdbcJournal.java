package org.planlifecycle.plan.persistence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.JournalEntry;
import org.planlifecycle.plan.PlanId;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The journal in the table {@code journal_entry}. Two entries written to one stream at the same instant meet at the
 * primary key: one of the two transactions fails and is tried again, and no entry is lost or doubled.
 */
@Repository
class JdbcJournal implements Journal {

    private static final String FIRST = "0".repeat(64);
    private static final String INSERT = """
            insert into journal_entry (stream, seq, at, actor, action, plan_id, unit_code, detail, prev_hash, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final RowMapper<JournalEntry> ENTRY = (row, number) -> new JournalEntry(row.getString("stream"),
            row.getInt("seq"), JdbcTimes.instant(row, "at"), row.getString("actor"), row.getString("action"),
            row.getString("plan_id"), row.getString("unit_code"), row.getString("detail"),
            row.getString("prev_hash"), row.getString("hash"));

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Clock clock;

    JdbcJournal(JdbcClient jdbc, JdbcOperations batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    public void record(PlanId planId, String unitCode, String actor, String action, String detail) {
        String stream = stream(planId, unitCode);
        batches.update(INSERT, row(last(stream), stream, new Event(planId, actor, action, detail), unitCode, now()));
    }

    @Override
    public void recordAll(PlanId planId, Collection<String> unitCodes, String actor, String action, String detail) {
        if (unitCodes.size() < 2) {
            unitCodes.forEach(unitCode -> record(planId, unitCode, actor, action, detail));
            return;
        }
        Map<String, JournalEntry> last = lastOfEach(planId);
        Event event = new Event(planId, actor, action, detail);
        Instant at = now();
        batches.batchUpdate(INSERT, unitCodes.stream().map(unitCode -> {
            String stream = stream(planId, unitCode);
            return row(Optional.ofNullable(last.get(stream)), stream, event, unitCode, at);
        }).toList());
    }

    private record Event(PlanId planId, String actor, String action, String detail) {
    }

    private static Object[] row(Optional<JournalEntry> last, String stream, Event event, String unitCode, Instant at) {
        int seq = last.map(entry -> entry.seq() + 1).orElse(1);
        String previous = last.map(JournalEntry::hash).orElse(FIRST);
        return new Object[] {stream, seq, JdbcTimes.bind(at), event.actor(), event.action(), event.planId().value(),
            unitCode, event.detail(), previous,
            hash(previous, stream, seq, at, event.actor(), event.action(), event.detail())};
    }

    private static String stream(PlanId planId, String unitCode) {
        return unitCode.isEmpty() ? planId.value() : planId.value() + "/" + unitCode;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Map<String, JournalEntry> lastOfEach(PlanId planId) {
        return jdbc.sql("""
                select e.* from journal_entry e join (
                  select stream, max(seq) as seq from journal_entry where plan_id = ? group by stream) l
                on l.stream = e.stream and l.seq = e.seq""").param(planId.value()).query(ENTRY).list().stream()
                .collect(Collectors.toMap(JournalEntry::stream, Function.identity()));
    }

    @Override
    public List<JournalEntry> of(PlanId planId) {
        return jdbc.sql("select * from journal_entry where plan_id = ? order by stream, seq")
                .param(planId.value()).query(ENTRY).list();
    }

    @Override
    public List<String> brokenStreams(PlanId planId) {
        Set<String> broken = new LinkedHashSet<>();
        JournalEntry before = null;
        for (JournalEntry entry : of(planId)) {
            boolean first = before == null || !before.stream().equals(entry.stream());
            if (!isIntact(entry, first ? FIRST : before.hash(), first ? 1 : before.seq() + 1)) {
                broken.add(entry.stream());
            }
            before = entry;
        }
        return List.copyOf(broken);
    }

    private static boolean isIntact(JournalEntry entry, String previous, int seq) {
        return entry.seq() == seq && entry.previousHash().equals(previous)
                && entry.hash().equals(hash(previous, entry.stream(), entry.seq(), entry.at(), entry.actor(),
                        entry.action(), entry.detail()));
    }

    private Optional<JournalEntry> last(String stream) {
        return jdbc.sql("select * from journal_entry where stream = ? order by seq desc fetch first 1 rows only")
                .param(stream).query(ENTRY).optional();
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
