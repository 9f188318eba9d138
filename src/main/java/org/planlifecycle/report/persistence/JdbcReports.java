package org.planlifecycle.report.persistence;

import static org.planlifecycle.kernel.JdbcTimes.bind;
import static org.planlifecycle.kernel.JdbcTimes.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planlifecycle.kernel.JdbcTimes;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.report.Acknowledgement;
import org.planlifecycle.report.ReportVersion;
import org.planlifecycle.report.Reports;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports in the tables {@code report_version} and {@code report_acknowledgement}. */
@Repository
class JdbcReports implements Reports {

    private final JdbcClient jdbc;
    private final ReportParts parts;

    JdbcReports(JdbcClient jdbc, ReportParts parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    @Override
    public void acknowledge(Acknowledgement given) {
        jdbc.sql("""
                insert into report_acknowledgement (plan_id, unit_code, contact_name, contact_phone, note,
                  acknowledged_by, acknowledged_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(given.planId().value(), given.unitCode(), given.contactName(), given.contactPhone(),
                        given.note(), given.by(), bind(given.at())).update();
    }

    @Override
    public Optional<Acknowledgement> acknowledgement(PlanId planId, String unitCode) {
        return jdbc.sql("select * from report_acknowledgement where plan_id = ? and unit_code = ?")
                .params(planId.value(), unitCode)
                .query((row, number) -> new Acknowledgement(planId, unitCode, row.getString("contact_name"),
                        row.getString("contact_phone"), row.getString("note"), row.getString("acknowledged_by"),
                        instant(row, "acknowledged_at"))).optional();
    }

    @Override
    public void add(ReportVersion version) {
        jdbc.sql("""
                insert into report_version (plan_id, unit_code, version, submitted_by, submitted_at, late, regime_code,
                  regime_version, results, shortcomings, lessons, solutions, exemplars, explanation, outcome)
                values (:plan, :unit, :version, :by, :at, :late, :regime, :regimeVersion, :results, :shortcomings,
                  :lessons, :solutions, :exemplars, :explanation, :outcome)""")
                .param("plan", version.planId().value()).param("unit", version.unitCode())
                .param("version", version.number()).param("by", version.submittedBy())
                .param("at", bind(version.submittedAt())).param("late", version.late())
                .param("regime", version.regime()).param("regimeVersion", version.regimeVersion())
                .param("explanation", version.explanation())
                .param("results", version.narrative().results())
                .param("shortcomings", version.narrative().shortcomings())
                .param("lessons", version.narrative().lessons())
                .param("solutions", version.narrative().solutions())
                .param("exemplars", version.narrative().exemplars())
                .param("outcome", version.check().outcome().name()).update();
        parts.add(version);
    }

    @Override
    public void checked(ReportVersion version) {
        jdbc.sql("""
                update report_version set outcome = :outcome, checked_by = :by, checked_at = :at,
                  return_reason = :reason, new_last_day = :day
                where plan_id = :plan and unit_code = :unit and version = :version""")
                .param("outcome", version.check().outcome().name()).param("by", version.check().by())
                .param("at", bind(version.check().at())).param("reason", version.check().returnReason())
                .param("day", version.check().newLastDay()).param("plan", version.planId().value())
                .param("unit", version.unitCode()).param("version", version.number()).update();
        parts.addRemarks(version);
    }

    @Override
    public void corrects(PlanId planId, String unitCode, int version, int corrected) {
        jdbc.sql("update report_version set corrects = ? where plan_id = ? and unit_code = ? and version = ?")
                .params(corrected, planId.value(), unitCode, version).update();
    }

    @Override
    public Optional<ReportVersion> latest(PlanId planId, String unitCode) {
        return jdbc.sql("""
                select * from report_version where plan_id = ? and unit_code = ?
                order by version desc fetch first 1 rows only""")
                .params(planId.value(), unitCode).query(this::map).optional();
    }

    @Override
    public List<ReportVersion> of(PlanId planId, String unitCode) {
        return jdbc.sql("select * from report_version where plan_id = ? and unit_code = ? order by version")
                .params(planId.value(), unitCode).query(this::map).list();
    }

    @Override
    public List<String> waitingForCheck(PlanId planId) {
        return jdbc.sql("""
                select r.unit_code from report_version r
                  join unit_progress u on u.plan_id = r.plan_id and u.unit_code = r.unit_code
                where r.plan_id = ? and r.outcome = 'WAITING' and u.closed_at is null
                order by r.unit_code""")
                .param(planId.value()).query(String.class).list();
    }

    @Override
    public Set<String> returned(PlanId planId) {
        return jdbc.sql("""
                select r.unit_code from report_version r
                where r.plan_id = ? and r.outcome = 'RETURNED' and r.version = (select max(later.version)
                  from report_version later where later.plan_id = r.plan_id and later.unit_code = r.unit_code)""")
                .param(planId.value()).query(String.class).set();
    }

    private ReportVersion map(ResultSet row, int number) throws SQLException {
        PlanId planId = new PlanId(row.getString("plan_id"));
        String unitCode = row.getString("unit_code");
        int version = row.getInt("version");
        ReportVersion.Check check = new ReportVersion.Check(
                ReportVersion.Outcome.valueOf(row.getString("outcome")), row.getString("checked_by"),
                instant(row, "checked_at"), row.getString("return_reason"), JdbcTimes.day(row, "new_last_day"),
                parts.remarks(planId, unitCode, version));
        return new ReportVersion(planId, unitCode, version, row.getString("submitted_by"),
                instant(row, "submitted_at"), row.getBoolean("late"), row.getString("regime_code"),
                row.getInt("regime_version"), ReportRows.narrative(row), parts.figures(planId, unitCode, version),
                row.getString("explanation") == null ? "" : row.getString("explanation"), parts.nominations(planId, unitCode, version), check);
    }
}
