package org.planlifecycle.plan.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.planlifecycle.kernel.JdbcTimes;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.PlanChange;
import org.planlifecycle.plan.PlanChangeRequests;
import org.planlifecycle.plan.ReportDeadline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Change wishes in the table {@code plan_change}. */
@Repository
class JdbcPlanChangeRequests implements PlanChangeRequests {

    private final JdbcClient jdbc;

    JdbcPlanChangeRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(PlanChange change) {
        ReportDeadline deadline = change.deadline();
        jdbc.sql("""
                insert into plan_change (id, plan_id, kind, deadline_phrase, due_at, last_day, reason, proposed_by,
                  proposed_at, status, open_for) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(change.id(), change.planId().value(), change.kind().name(),
                        deadline == null ? null : deadline.phrase(),
                        deadline == null ? null : JdbcTimes.bind(deadline.dueAt()),
                        deadline == null ? null : deadline.lastDay(), change.reason(), change.proposedBy(),
                        JdbcTimes.bind(change.proposedAt()), change.status().name(), change.planId().value())
                .update();
    }

    @Override
    public Optional<PlanChange> open(PlanId planId) {
        return jdbc.sql("select * from plan_change where open_for = ?").param(planId.value())
                .query(JdbcPlanChangeRequests::map).optional();
    }

    @Override
    public PlanChange get(String id) {
        return jdbc.sql("select * from plan_change where id = ?").param(id).query(JdbcPlanChangeRequests::map)
                .optional().orElseThrow(() -> new IllegalStateException("There is no plan change '%s'".formatted(id)));
    }

    @Override
    public void save(PlanChange decided) {
        int saved = jdbc.sql("""
                update plan_change set status = :status, decided_by = :by, remark = :remark,
                  open_for = case when :status = 'REFUSED' then null else open_for end
                where id = :id and status = 'PROPOSED'""")
                .param("status", decided.status().name()).param("by", decided.decidedBy())
                .param("remark", decided.remark()).param("id", decided.id()).update();
        if (saved == 0) {
            throw new Refusal("Đề xuất thay đổi này vừa được trả lời; hãy tải lại danh sách công việc.");
        }
    }

    @Override
    public void carriedOut(String id) {
        jdbc.sql("update plan_change set open_for = null where id = ?").param(id).update();
    }

    private static PlanChange map(ResultSet row, int number) throws SQLException {
        String phrase = row.getString("deadline_phrase");
        ReportDeadline deadline = phrase == null ? null
                : new ReportDeadline(phrase, JdbcTimes.instant(row, "due_at"), JdbcTimes.day(row, "last_day"));
        return new PlanChange(row.getString("id"), new PlanId(row.getString("plan_id")),
                PlanChange.Kind.valueOf(row.getString("kind")), deadline, row.getString("reason"),
                row.getString("proposed_by"), JdbcTimes.instant(row, "proposed_at"),
                PlanChange.Status.valueOf(row.getString("status")), row.getString("decided_by"),
                row.getString("remark"));
    }
}
