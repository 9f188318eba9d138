package org.planlifecycle.plan.persistence;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.planlifecycle.kernel.JdbcTimes;
import org.planlifecycle.plan.JournalEntry;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adds the lines of one transaction to their chains. It is the last thing that a transaction does, plan after plan in
 * the order of their ids: nobody who holds a stream waits for anything else, so streams cannot be part of a deadlock,
 * and they are held for no longer than the writing takes.
 */
@Component
class JournalWriting {

    /** One for each stream whose first entry somebody else writes at the same instant; more is no coincidence. */
    private static final int MOST_ATTEMPTS = 10;
    private static final String INSERT = """
            insert into journal_entry (stream, seq, at, actor, action, plan_id, unit_code, step, reason, detail,
              prev_hash, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JournalHeads heads;
    private final JdbcOperations batches;
    private final TransactionTemplate savepoint;
    private final Clock clock;

    JournalWriting(JournalHeads heads, JdbcOperations batches, PlatformTransactionManager transactions, Clock clock) {
        this.heads = heads;
        this.batches = batches;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.clock = clock;
    }

    void write(List<JournalLine> lines) {
        SortedMap<String, List<JournalLine>> byPlan = lines.stream()
                .collect(Collectors.groupingBy(line -> line.planId().value(), TreeMap::new, Collectors.toList()));
        byPlan.forEach((planId, ofPlan) -> write(planId, ofPlan, MOST_ATTEMPTS));
    }

    /**
     * Begins at the savepoint again if somebody else wrote the first entry of a stream meanwhile: its row was not there
     * to be locked, and now it is. What had been locked since the savepoint is free again, which keeps the order.
     */
    private void write(String planId, List<JournalLine> lines, int attempts) {
        try {
            savepoint.executeWithoutResult(status -> append(planId, lines));
        } catch (DuplicateKeyException firstEntryOfAnother) {
            if (attempts == 1) {
                throw firstEntryOfAnother;
            }
            write(planId, lines, attempts - 1);
        }
    }

    private void append(String planId, List<JournalLine> lines) {
        SortedMap<String, List<JournalLine>> byStream = lines.stream()
                .collect(Collectors.groupingBy(JournalLine::stream, TreeMap::new, Collectors.toList()));
        Map<String, JournalHead> locked = heads.lock(planId, byStream.keySet());
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<JournalEntry> entries = new ArrayList<>();
        List<JournalEntry> last = new ArrayList<>();
        byStream.forEach((stream, ofStream) -> {
            JournalHead head = locked.getOrDefault(stream, JournalHead.NONE);
            for (JournalLine line : ofStream) {
                JournalEntry entry = head.followedBy(line, at);
                entries.add(entry);
                head = JournalHead.of(entry);
            }
            last.add(entries.get(entries.size() - 1));
        });
        heads.move(last, locked);
        batches.batchUpdate(INSERT, entries.stream().map(JournalWriting::row).toList());
    }

    private static Object[] row(JournalEntry entry) {
        return new Object[] {entry.stream(), entry.seq(), JdbcTimes.bind(entry.at()), entry.actor(), entry.action(),
            entry.planId(), entry.unitCode(), entry.step(), entry.reason(), entry.detail(), entry.previousHash(),
            entry.hash()};
    }
}
