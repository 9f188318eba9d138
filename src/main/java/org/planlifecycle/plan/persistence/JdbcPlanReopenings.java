package org.planlifecycle.plan.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.planlifecycle.kernel.JdbcTimes;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.PlanReopening;
import org.planlifecycle.plan.PlanReopenings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Wishes to reopen plans in the table {@code plan_reopening}. */
@Repository
class JdbcPlanReopenings implements PlanReopenings {

    private final JdbcClient jdbc;

    JdbcPlanReopenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(PlanReopening proposed) {
        jdbc.sql("""
                insert into plan_reopening (id, plan_id, reason, basis, proposed_by, proposed_at, status, open_for)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(proposed.id(), proposed.planId().value(), proposed.reason(), proposed.basis(),
                        proposed.proposedBy(), JdbcTimes.bind(proposed.proposedAt()), proposed.status().name(),
                        proposed.planId().value()).update();
    }

    @Override
    public PlanReopening get(String id) {
        return jdbc.sql("select * from plan_reopening where id = ?").param(id).query(JdbcPlanReopenings::map)
                .optional().orElseThrow(() -> new IllegalStateException("There is no reopening '%s'".formatted(id)));
    }

    @Override
    public Optional<PlanReopening> open(PlanId planId) {
        return jdbc.sql("select * from plan_reopening where open_for = ?").param(planId.value())
                .query(JdbcPlanReopenings::map).optional();
    }

    @Override
    public void save(PlanReopening changed) {
        jdbc.sql("""
                update plan_reopening set status = :status, decided_by = :decidedBy, decided_at = :decidedAt,
                  remark = :remark, closed_by = :closedBy, closed_at = :closedAt, corrected = :corrected,
                  open_for = :openFor where id = :id""")
                .param("status", changed.status().name()).param("decidedBy", changed.decidedBy())
                .param("decidedAt", JdbcTimes.bind(changed.decidedAt())).param("remark", changed.remark())
                .param("closedBy", changed.closedBy()).param("closedAt", JdbcTimes.bind(changed.closedAt()))
                .param("corrected", changed.corrected())
                .param("openFor", changed.status().isOpen() ? changed.planId().value() : null)
                .param("id", changed.id()).update();
    }

    private static PlanReopening map(ResultSet row, int number) throws SQLException {
        return new PlanReopening(row.getString("id"), new PlanId(row.getString("plan_id")), row.getString("reason"),
                row.getString("basis"), row.getString("proposed_by"), JdbcTimes.instant(row, "proposed_at"),
                PlanReopening.Status.valueOf(row.getString("status")), row.getString("decided_by"),
                JdbcTimes.instant(row, "decided_at"), row.getString("remark"), row.getString("closed_by"),
                JdbcTimes.instant(row, "closed_at"), row.getString("corrected"));
    }
}
