package org.planlifecycle.plan.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.planlifecycle.kernel.JdbcTimes;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Deed;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.JournalEntry;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The journal in the table {@code journal_entry}. What a transaction records is kept until it commits and written then,
 * under the lock of each stream: two who write to one stream at the same instant wait for each other's commit.
 */
@Repository
class JdbcJournal implements Journal {

    private static final RowMapper<JournalEntry> ENTRY = (row, number) -> new JournalEntry(row.getString("stream"),
            row.getInt("seq"), JdbcTimes.instant(row, "at"), row.getString("actor"), row.getString("action"),
            row.getString("plan_id"), row.getString("unit_code"), row.getString("step"), row.getString("reason"),
            row.getString("detail"), row.getString("prev_hash"), row.getString("hash"));

    private final JdbcClient jdbc;
    private final JournalHeads heads;
    private final JournalWriting writing;
    private final TransactionTemplate transaction;

    JdbcJournal(JdbcClient jdbc, JournalHeads heads, JournalWriting writing, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.heads = heads;
        this.writing = writing;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void recordAll(PlanId planId, Collection<String> unitCodes, String actor, Deed deed) {
        transaction.executeWithoutResult(status -> {
            List<JournalLine> lines = ofTransaction().lines;
            unitCodes.forEach(unitCode -> lines.add(new JournalLine(planId, unitCode, actor, deed)));
        });
    }

    /** The lines of the running transaction, which are written when it commits and forgotten when it does not. */
    private Recorded ofTransaction() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Recorded.class::isInstance).map(Recorded.class::cast)
                .filter(recorded -> recorded.writing == writing).findFirst().orElseGet(() -> {
                    Recorded first = new Recorded(writing);
                    TransactionSynchronizationManager.registerSynchronization(first);
                    return first;
                });
    }

    private static final class Recorded implements TransactionSynchronization, Ordered {

        private final JournalWriting writing;
        private final List<JournalLine> lines = new ArrayList<>();

        private Recorded(JournalWriting writing) {
            this.writing = writing;
        }

        /** After all that still writes before the commit. */
        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            writing.write(lines);
        }
    }

    @Override
    public List<JournalEntry> of(PlanId planId) {
        return jdbc.sql("select * from journal_entry where plan_id = ? order by stream, seq")
                .param(planId.value()).query(ENTRY).list();
    }

    @Override
    public List<String> brokenStreams(PlanId planId) {
        Map<String, JournalHead> kept = heads.of(planId);
        Map<String, JournalHead> reached = new HashMap<>();
        Set<String> broken = new TreeSet<>();
        for (JournalEntry entry : of(planId)) {
            if (!reached.getOrDefault(entry.stream(), JournalHead.NONE).isFollowedBy(entry)) {
                broken.add(entry.stream());
            }
            reached.put(entry.stream(), JournalHead.of(entry));
        }
        Stream.of(kept, reached).map(Map::keySet).flatMap(Set::stream)
                .filter(stream -> !Objects.equals(kept.get(stream), reached.get(stream))).forEach(broken::add);
        return List.copyOf(broken);
    }
}
