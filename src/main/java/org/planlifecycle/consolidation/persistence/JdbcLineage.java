package org.planlifecycle.consolidation.persistence;

import static org.planlifecycle.kernel.JdbcTimes.instant;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.consolidation.FigureRestatement;
import org.planlifecycle.consolidation.Lineage;
import org.planlifecycle.consolidation.Restatements;
import org.planlifecycle.consolidation.Snapshots;
import org.planlifecycle.consolidation.UnitSource;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.report.attachment.AttachmentKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what stands behind a figure by a constant number of statements. */
@Repository
class JdbcLineage implements Lineage {

    private static final String ACCEPTED = "ACCEPTED";

    private final JdbcClient jdbc;
    private final Snapshots snapshots;
    private final Restatements restatements;

    JdbcLineage(JdbcClient jdbc, Snapshots snapshots, Restatements restatements) {
        this.jdbc = jdbc;
        this.snapshots = snapshots;
        this.restatements = restatements;
    }

    @Override
    public List<Row> of(PlanId planId, int snapshot, List<String> indicators, ReportPeriod period) {
        Map<String, Version> versions = versions(planId);
        Map<String, String> cells = cells(planId, indicators, period);
        Map<String, Integer> accepted = new HashMap<>();
        versions.values().stream().filter(version -> version.outcome.equals(ACCEPTED))
                .forEach(version -> accepted.put(version.unitCode, version.number));
        Map<String, FigureRestatement> corrections = new HashMap<>();
        restatements.approved(planId).forEach(done -> corrections.put(key(done.unitCode(), done.version()), done));
        List<Evidence> files = evidence(planId, indicators, period);
        return snapshots.find(planId, snapshot).orElseThrow().sources().stream().map(source -> row(source,
                versions.get(key(source.unitCode(), source.version())),
                corrections.get(key(source.unitCode(), source.version())),
                accepted.getOrDefault(source.unitCode(), 0), cells, indicators, files)).toList();
    }

    private static Row row(UnitSource source, Version version, FigureRestatement correction, int present,
            Map<String, String> cells, List<String> indicators, List<Evidence> files) {
        return new Row(source, values(source.unitCode(), source.version(), cells, indicators),
                version == null ? null : version.submittedBy, version == null ? null : version.submittedAt,
                version == null ? null : version.checkedBy, version == null ? null : version.checkedAt, correction,
                present, values(source.unitCode(), present, cells, indicators), files.stream()
                        .filter(file -> file.unitCode().equals(source.unitCode())
                                && file.version() <= source.version()).toList());
    }

    private List<Evidence> evidence(PlanId planId, List<String> indicators, ReportPeriod period) {
        return jdbc.sql("""
                select id, unit_code, version, kind, file_name, sha256 from report_file
                where plan_id = :plan and version is not null and (indicator_code is null
                  or (indicator_code in (:codes) and (period is null or period = :period)))
                order by unit_code, case when indicator_code is null then 1 else 0 end, version, file_name""")
                .param("plan", planId.value()).param("codes", indicators).param("period", period.code())
                .query((row, number) -> new Evidence(row.getString("id"), row.getString("unit_code"),
                        row.getInt("version"), AttachmentKind.valueOf(row.getString("kind")).label(),
                        row.getString("file_name"), row.getString("sha256"))).list();
    }

    private static List<String> values(String unitCode, int version, Map<String, String> cells,
            List<String> indicators) {
        return indicators.stream().map(code -> cells.getOrDefault(key(unitCode, version) + "/" + code, "")).toList();
    }

    private Map<String, Version> versions(PlanId planId) {
        Map<String, Version> versions = new HashMap<>();
        jdbc.sql("""
                select unit_code, version, outcome, submitted_by, submitted_at, checked_by, checked_at
                from report_overview where plan_id = ?""").param(planId.value())
                .query((row, number) -> new Version(row.getString("unit_code"), row.getInt("version"),
                        row.getString("outcome"), row.getString("submitted_by"), instant(row, "submitted_at"),
                        row.getString("checked_by"), instant(row, "checked_at")))
                .list().forEach(version -> versions.put(key(version.unitCode, version.number), version));
        return versions;
    }

    private Map<String, String> cells(PlanId planId, List<String> indicators, ReportPeriod period) {
        Map<String, String> cells = new HashMap<>();
        jdbc.sql("""
                select unit_code, version, indicator_code, amount, grade from reported_cell
                where plan_id = :plan and period = :period and indicator_code in (:codes)""")
                .param("plan", planId.value()).param("period", period.code()).param("codes", indicators)
                .query(row -> {
                    cells.put(key(row.getString("unit_code"), row.getInt("version")) + "/"
                            + row.getString("indicator_code"),
                            row.getString("grade") == null ? row.getString("amount") : row.getString("grade"));
                });
        return cells;
    }

    private static String key(String unitCode, int version) {
        return unitCode + "/" + version;
    }

    /** Who handed one version in and who checked it. */
    private record Version(String unitCode, int number, String outcome, String submittedBy, Instant submittedAt,
            String checkedBy, Instant checkedAt) {
    }
}
