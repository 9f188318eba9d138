package org.planlifecycle.report.persistence;

import static org.planlifecycle.kernel.JdbcTimes.bind;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.report.FollowUpKind;
import org.planlifecycle.report.FollowUps;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Calls to make and lists to look at in the table {@code report_follow_up}. */
@Repository
class JdbcFollowUps implements FollowUps {

    private static final String DROPPED = "DROPPED";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    JdbcFollowUps(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public void list(PlanId planId, FollowUpKind kind, Collection<String> unitCodes, Instant at) {
        Set<String> listed = new HashSet<>(open(planId, kind));
        List<Object[]> rows = unitCodes.stream().filter(listed::add)
                .map(unitCode -> new Object[] {planId.value(), unitCode, kind.name(), bind(at)}).toList();
        if (!rows.isEmpty()) {
            batches.batchUpdate(
                    "insert into report_follow_up (plan_id, unit_code, kind, listed_at) values (?, ?, ?, ?)", rows);
        }
    }

    @Override
    public List<String> open(PlanId planId, FollowUpKind kind) {
        return jdbc.sql("""
                select unit_code from report_follow_up where plan_id = ? and kind = ? and settled_at is null
                order by unit_code""").params(planId.value(), kind.name()).query(String.class).list();
    }

    @Override
    public void settle(PlanId planId, FollowUpKind kind, String unitCode, Settlement settlement) {
        jdbc.sql("""
                update report_follow_up set settled_at = :at, settled_by = :by, result = :result, note = :note
                where plan_id = :plan and kind = :kind and unit_code = :unit and settled_at is null""")
                .param("at", bind(settlement.at())).param("by", settlement.by())
                .param("result", settlement.result()).param("note", settlement.note())
                .param("plan", planId.value()).param("kind", kind.name()).param("unit", unitCode).update();
    }

    @Override
    public void drop(PlanId planId, Instant at) {
        jdbc.sql("""
                update report_follow_up set settled_at = ?, settled_by = ?, result = ?
                where plan_id = ? and settled_at is null""")
                .params(bind(at), Journal.ENGINE, DROPPED, planId.value()).update();
    }

    @Override
    public Optional<String> lastDirection(PlanId planId) {
        return jdbc.sql("""
                select note from report_follow_up
                where plan_id = ? and kind = ? and note is not null
                order by settled_at desc, id desc fetch first 1 rows only""")
                .params(planId.value(), FollowUpKind.LISTING.name()).query(String.class).optional();
    }
}
