package org.planlifecycle.consolidation.persistence;

import static org.planlifecycle.kernel.JdbcTimes.bind;
import static org.planlifecycle.kernel.JdbcTimes.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.planlifecycle.consolidation.FigureRestatement;
import org.planlifecycle.consolidation.Restatements;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Corrections in the table {@code figure_restatement}. */
@Repository
class JdbcRestatements implements Restatements {

    private final JdbcClient jdbc;

    JdbcRestatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(FigureRestatement proposed) {
        jdbc.sql("""
                insert into figure_restatement (id, plan_id, unit_code, indicator_code, period, old_value, new_value,
                  reason, evidence, proposed_by, proposed_at, status, open_for)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(proposed.id(), proposed.planId().value(), proposed.unitCode(), proposed.indicatorCode(),
                        proposed.period().code(), proposed.oldValue(), proposed.newValue(), proposed.reason(),
                        proposed.evidence(), proposed.proposedBy(), bind(proposed.proposedAt()),
                        proposed.status().name(), figure(proposed.planId(), proposed.unitCode(),
                                proposed.indicatorCode(), proposed.period())).update();
    }

    @Override
    public boolean isOpen(PlanId planId, String unitCode, String indicatorCode, ReportPeriod period) {
        return jdbc.sql("select count(*) from figure_restatement where open_for = ?")
                .param(figure(planId, unitCode, indicatorCode, period)).query(Integer.class).single() > 0;
    }

    private static String figure(PlanId planId, String unitCode, String indicatorCode, ReportPeriod period) {
        return String.join("/", planId.value(), unitCode, indicatorCode, period.code());
    }

    @Override
    public FigureRestatement get(String id) {
        return jdbc.sql("select * from figure_restatement where id = ?").param(id).query(JdbcRestatements::map)
                .optional().orElseThrow(() -> new IllegalStateException("No restatement '%s'".formatted(id)));
    }

    @Override
    public void save(FigureRestatement decided) {
        int saved = jdbc.sql("""
                update figure_restatement set status = :status, decided_by = :by, decided_at = :at, remark = :remark,
                  version = :version, open_for = null where id = :id and status = 'PROPOSED'""")
                .param("status", decided.status().name()).param("by", decided.decidedBy())
                .param("at", bind(decided.decidedAt())).param("remark", decided.remark())
                .param("version", decided.version()).param("id", decided.id()).update();
        if (saved == 0) {
            throw new Refusal("Đề nghị điều chỉnh này vừa được trả lời; hãy tải lại danh sách công việc.");
        }
    }

    @Override
    public List<FigureRestatement> approved(PlanId planId) {
        return jdbc.sql("""
                select * from figure_restatement where plan_id = ? and status = 'APPROVED'
                order by decided_at, version, id""").param(planId.value()).query(JdbcRestatements::map).list();
    }

    private static FigureRestatement map(ResultSet row, int number) throws SQLException {
        return new FigureRestatement(row.getString("id"), new PlanId(row.getString("plan_id")),
                row.getString("unit_code"), row.getString("indicator_code"),
                ReportPeriod.parse(row.getString("period")), row.getString("old_value"), row.getString("new_value"),
                row.getString("reason"), row.getString("evidence"), row.getString("proposed_by"),
                instant(row, "proposed_at"), FigureRestatement.Status.valueOf(row.getString("status")),
                row.getString("decided_by"), instant(row, "decided_at"), row.getString("remark"),
                row.getObject("version", Integer.class));
    }
}
