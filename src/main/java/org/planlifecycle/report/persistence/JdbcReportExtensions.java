package org.planlifecycle.report.persistence;

import static org.planlifecycle.kernel.JdbcTimes.bind;
import static org.planlifecycle.kernel.JdbcTimes.day;
import static org.planlifecycle.kernel.JdbcTimes.instant;

import java.util.Optional;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.report.ReportExtension;
import org.planlifecycle.report.ReportExtensions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests for more time in the table {@code report_extension}. */
@Repository
class JdbcReportExtensions implements ReportExtensions {

    private final JdbcClient jdbc;

    JdbcReportExtensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(ReportExtension extension) {
        jdbc.sql("""
                insert into report_extension (plan_id, unit_code, number, requested_by, requested_at, reason,
                  proposed_day, decision)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(extension.planId().value(), extension.unitCode(), extension.number(),
                        extension.requestedBy(), bind(extension.requestedAt()), extension.reason(),
                        extension.proposedDay(), extension.decision().name()).update();
    }

    @Override
    public void decided(ReportExtension extension) {
        jdbc.sql("""
                update report_extension set decision = :decision, decided_by = :by, decided_at = :at,
                  granted_day = :day, answer = :answer, old_last_day = :oldLastDay
                where plan_id = :plan and unit_code = :unit and number = :number""")
                .param("decision", extension.decision().name()).param("by", extension.decidedBy())
                .param("at", bind(extension.decidedAt())).param("day", extension.grantedDay())
                .param("answer", extension.answer())
                .param("oldLastDay", extension.oldLastDay()).param("plan", extension.planId().value())
                .param("unit", extension.unitCode()).param("number", extension.number()).update();
    }

    @Override
    public Optional<ReportExtension> latest(PlanId planId, String unitCode) {
        return jdbc.sql("""
                select * from report_extension where plan_id = ? and unit_code = ?
                order by number desc fetch first 1 rows only""")
                .params(planId.value(), unitCode)
                .query((row, index) -> new ReportExtension(planId, unitCode, row.getInt("number"),
                        row.getString("requested_by"), instant(row, "requested_at"), row.getString("reason"),
                        day(row, "proposed_day"), ReportExtension.Decision.valueOf(row.getString("decision")),
                        row.getString("decided_by"), instant(row, "decided_at"), day(row, "granted_day"),
                        row.getString("answer"), day(row, "old_last_day"))).optional();
    }
}
