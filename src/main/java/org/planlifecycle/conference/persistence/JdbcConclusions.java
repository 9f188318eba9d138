package org.planlifecycle.conference.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.planlifecycle.conference.Conclusion;
import org.planlifecycle.conference.Conclusions;
import org.planlifecycle.conference.FollowUp;
import org.planlifecycle.conference.FollowUpStatus;
import org.planlifecycle.kernel.PlanId;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Conclusions in the tables {@code conference_conclusion} and {@code conference_follow_up}. */
@Repository
class JdbcConclusions implements Conclusions {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    JdbcConclusions(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public Conclusion get(PlanId planId) {
        return jdbc.sql("select * from conference_conclusion where plan_id = ?").param(planId.value())
                .query((row, number) -> new Conclusion(planId, row.getString("content"), row.getString("signed_by"),
                        followUps(planId)))
                .optional()
                .orElseThrow(() -> new IllegalStateException("Plan '%s' has no conclusion".formatted(planId)));
    }

    @Override
    public void save(Conclusion conclusion) {
        String planId = conclusion.planId().value();
        jdbc.sql("delete from conference_follow_up where plan_id = ?").param(planId).update();
        jdbc.sql("delete from conference_conclusion where plan_id = ?").param(planId).update();
        jdbc.sql("insert into conference_conclusion (plan_id, content, signed_by) values (?, ?, ?)")
                .params(planId, conclusion.text(), conclusion.signedBy()).update();
        batches.batchUpdate("""
                insert into conference_follow_up (plan_id, position, task, assignee, due_on, status, status_note)
                values (?, ?, ?, ?, ?, ?, ?)""", IntStream.range(0, conclusion.followUps().size())
                .mapToObj(position -> row(planId, position, conclusion.followUps().get(position))).toList());
    }

    private static Object[] row(String planId, int position, FollowUp followUp) {
        return new Object[] {planId, position, followUp.task(), followUp.assignee(), followUp.dueOn(),
            followUp.status() == null ? null : followUp.status().name(), followUp.note()};
    }

    private List<FollowUp> followUps(PlanId planId) {
        return jdbc.sql("select * from conference_follow_up where plan_id = ? order by position")
                .param(planId.value())
                .query((row, number) -> new FollowUp(row.getString("task"), row.getString("assignee"),
                        row.getObject("due_on", LocalDate.class), status(row), row.getString("status_note")))
                .list();
    }

    private static FollowUpStatus status(ResultSet row) throws SQLException {
        String status = row.getString("status");
        return status == null ? null : FollowUpStatus.valueOf(status);
    }
}
