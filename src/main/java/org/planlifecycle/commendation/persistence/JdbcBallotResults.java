package org.planlifecycle.commendation.persistence;

import java.util.List;
import org.planlifecycle.commendation.BallotResult;
import org.planlifecycle.commendation.BallotResults;
import org.planlifecycle.commendation.Tally;
import org.planlifecycle.kernel.PlanId;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came of the ballots, in the table {@code ballot_result}. */
@Repository
class JdbcBallotResults implements BallotResults {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    JdbcBallotResults(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public void add(PlanId planId, List<BallotResult> results) {
        batches.batchUpdate("""
                insert into ballot_result (plan_id, code, members, agreed, disagreed, abstained, recused, approved,
                  explanation) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                results.stream().map(result -> row(planId, result, result.tally())).toList());
    }

    private static Object[] row(PlanId planId, BallotResult result, Tally tally) {
        return new Object[] {planId.value(), result.code(), tally.members(), tally.agreed(), tally.disagreed(),
            tally.abstained(), tally.recused(), result.approved(), result.explanation()};
    }

    @Override
    public List<BallotResult> of(PlanId planId) {
        return jdbc.sql("select * from ballot_result where plan_id = ? order by code").param(planId.value())
                .query((row, number) -> new BallotResult(row.getString("code"),
                        new Tally(row.getInt("members"), row.getInt("agreed"), row.getInt("disagreed"),
                                row.getInt("abstained"), row.getInt("recused")),
                        row.getBoolean("approved"), row.getString("explanation")))
                .list();
    }

    @Override
    public void explain(PlanId planId, String code, String explanation) {
        jdbc.sql("update ballot_result set explanation = ? where plan_id = ? and code = ?")
                .params(explanation, planId.value(), code).update();
    }
}
