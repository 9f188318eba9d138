package org.planlifecycle.nomination.persistence;

import java.util.List;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.nomination.CheckVerdict;
import org.planlifecycle.nomination.CheckingOffice;
import org.planlifecycle.nomination.CrossChecks;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The verdicts of the offices in the table {@code nomination_check}. */
@Repository
class JdbcCrossChecks implements CrossChecks {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    JdbcCrossChecks(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public void add(PlanId planId, CheckingOffice office, List<CheckVerdict> verdicts, String checkedBy) {
        batches.batchUpdate("""
                insert into nomination_check (plan_id, code, office, opinion, note, checked_by)
                values (?, ?, ?, ?, ?, ?)""", verdicts.stream().map(verdict -> new Object[] {planId.value(),
                    verdict.code(), office.name(), verdict.opinion().name(), verdict.note(), checkedBy}).toList());
    }

    @Override
    public List<CrossCheck> of(PlanId planId) {
        return jdbc.sql("select * from nomination_check where plan_id = ? order by code, office")
                .param(planId.value())
                .query((row, number) -> new CrossCheck(CheckingOffice.valueOf(row.getString("office")),
                        new CheckVerdict(row.getString("code"),
                                CheckVerdict.Opinion.valueOf(row.getString("opinion")), row.getString("note"))))
                .list();
    }
}
