package org.planlifecycle.reporting.persistence;

import java.util.List;
import org.planlifecycle.plan.NomineeKind;
import org.planlifecycle.plan.PlanId;
import org.planlifecycle.reporting.ReportPeriod;
import org.planlifecycle.reporting.summary.ReportedCell;
import org.planlifecycle.reporting.summary.ReportedCells;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the numbers and nominations of the accepted versions. */
@Repository
class JdbcReportedCells implements ReportedCells {

    private final JdbcClient jdbc;

    JdbcReportedCells(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ReportedCell> of(PlanId planId) {
        return jdbc.sql("""
                select f.unit_code, f.indicator_code, f.period, f.amount from report_version r
                  join report_cell f on f.plan_id = r.plan_id and f.unit_code = r.unit_code
                    and f.version = r.version
                where r.plan_id = ? and r.outcome = 'ACCEPTED' and f.amount is not null""")
                .param(planId.value())
                .query((row, number) -> new ReportedCell(row.getString("unit_code"), row.getString("indicator_code"),
                        ReportPeriod.parse(row.getString("period")), row.getLong("amount"))).list();
    }

    @Override
    public int nominated(PlanId planId, NomineeKind kind) {
        return jdbc.sql("""
                select count(*) from report_version r
                  join report_nomination n on n.plan_id = r.plan_id and n.unit_code = r.unit_code
                    and n.version = r.version
                where r.plan_id = ? and r.outcome = 'ACCEPTED' and n.nominee_kind = ?""")
                .params(planId.value(), kind.name()).query(Integer.class).single();
    }
}
