package org.planlifecycle.report.persistence;

import java.util.List;
import java.util.stream.IntStream;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.figures.persistence.FigureCells;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.ExemplarsNominated.Exemplar;
import org.planlifecycle.plan.NomineeKind;
import org.planlifecycle.report.ReportRemark;
import org.planlifecycle.report.ReportVersion;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The figures and nominations of each version of a report. */
@Repository
class ReportParts {

    private static final String OF_VERSION = " where plan_id = ? and unit_code = ? and version = ?";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final FigureCells cells;

    ReportParts(JdbcClient jdbc, JdbcOperations batches, FigureCells cells) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.cells = cells;
    }

    void add(ReportVersion version) {
        addFigures(version);
        batches.batchUpdate("""
                insert into report_nomination (plan_id, unit_code, version, position_no, nominee_kind, name, position,
                  party_member, classification, under_discipline, already_rewarded, achievement)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", IntStream.range(0, version.nominations().size())
                .mapToObj(position -> row(version, position, version.nominations().get(position))).toList());
    }

    private void addFigures(ReportVersion version) {
        cells.add("report_cell", List.of("plan_id", "unit_code", "version"),
                new Object[] {version.planId().value(), version.unitCode(), version.number()}, version.figures());
    }

    private static Object[] row(ReportVersion version, int position, Exemplar exemplar) {
        return new Object[] {version.planId().value(), version.unitCode(), version.number(), position,
            exemplar.kind().name(), exemplar.name(), exemplar.position(), exemplar.partyMember(),
            exemplar.classification(), exemplar.underDiscipline(), exemplar.alreadyRewarded(), exemplar.achievement()};
    }

    FigureTable figures(PlanId planId, String unitCode, int version) {
        return cells.read("select * from report_cell" + OF_VERSION, planId.value(), unitCode, version);
    }

    List<Exemplar> nominations(PlanId planId, String unitCode, int version) {
        return jdbc.sql("select * from report_nomination" + OF_VERSION + " order by position_no")
                .params(planId.value(), unitCode, version)
                .query((row, number) -> new Exemplar(NomineeKind.valueOf(row.getString("nominee_kind")),
                        row.getString("name"), row.getString("position"), row.getBoolean("party_member"),
                        row.getString("classification"), row.getBoolean("under_discipline"),
                        row.getBoolean("already_rewarded"), row.getString("achievement"))).list();
    }

    void addRemarks(ReportVersion version) {
        List<ReportRemark> remarks = version.check().remarks();
        batches.batchUpdate("""
                insert into report_remark (plan_id, unit_code, version, position_no, part, period, remark)
                values (?, ?, ?, ?, ?, ?, ?)""", IntStream.range(0, remarks.size())
                .mapToObj(position -> row(version, position, remarks.get(position))).toList());
    }

    private static Object[] row(ReportVersion version, int position, ReportRemark remark) {
        return new Object[] {version.planId().value(), version.unitCode(), version.number(), position, remark.part(),
            remark.period() == null ? null : remark.period().code(), remark.text()};
    }

    List<ReportRemark> remarks(PlanId planId, String unitCode, int version) {
        return jdbc.sql("select * from report_remark" + OF_VERSION + " order by position_no")
                .params(planId.value(), unitCode, version)
                .query((row, number) -> new ReportRemark(row.getString("part"), row.getString("period") == null
                        ? null : ReportPeriod.parse(row.getString("period")), row.getString("remark"))).list();
    }
}
