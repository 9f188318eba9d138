package org.planlifecycle.plan.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.JournalEntry;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The last links of the journal's chains, in the table {@code journal_head}. */
@Component
class JournalHeads {

    /** Above this the statement would have too many parameters, and the whole plan is locked instead. */
    private static final int MOST_NAMED = 1000;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    JournalHeads(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * Locks these streams of one plan until the transaction ends and gives their last links; a stream without entries
     * has none yet. One statement in the database's own order, so that two who lock streams of one plan never wait
     * for each other.
     */
    Map<String, JournalHead> lock(String planId, Collection<String> streams) {
        String named = streams.size() > MOST_NAMED ? "" : " and stream in (:streams)";
        JdbcClient.StatementSpec select = jdbc.sql("select stream, seq, hash from journal_head where plan_id = :plan"
                + named + " order by stream for update").param("plan", planId);
        return byStream(named.isEmpty() ? select : select.param("streams", List.copyOf(streams)));
    }

    /** The last links of a plan's streams, by stream. */
    Map<String, JournalHead> of(PlanId planId) {
        return byStream(jdbc.sql("select stream, seq, hash from journal_head where plan_id = ?").param(planId.value()));
    }

    private static Map<String, JournalHead> byStream(JdbcClient.StatementSpec select) {
        return select.query((row, number) -> Map.entry(row.getString("stream"),
                new JournalHead(row.getInt("seq"), row.getString("hash"))))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Keeps the last entry of each stream as its last link; those of {@code locked} have a row already. */
    void move(Collection<JournalEntry> last, Map<String, JournalHead> locked) {
        batches.batchUpdate("update journal_head set seq = ?, hash = ? where stream = ?", last.stream()
                .filter(entry -> locked.containsKey(entry.stream()))
                .map(entry -> new Object[] {entry.seq(), entry.hash(), entry.stream()}).toList());
        batches.batchUpdate("insert into journal_head (stream, plan_id, seq, hash) values (?, ?, ?, ?)", last.stream()
                .filter(entry -> !locked.containsKey(entry.stream()))
                .map(entry -> new Object[] {entry.stream(), entry.planId(), entry.seq(), entry.hash()}).toList());
    }
}
