package org.planlifecycle.reporting.persistence;

import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.planlifecycle.plan.ExemplarsNominated.Exemplar;
import org.planlifecycle.plan.NomineeKind;
import org.planlifecycle.plan.PlanId;
import org.planlifecycle.reporting.FigureTable;
import org.planlifecycle.reporting.Figures;
import org.planlifecycle.reporting.Grade;
import org.planlifecycle.reporting.ReportPeriod;
import org.planlifecycle.reporting.ReportRemark;
import org.planlifecycle.reporting.ReportVersion;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The figures and nominations of each version of a report. */
@Repository
class ReportParts {

    private static final String OF_VERSION = " where plan_id = ? and unit_code = ? and version = ?";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    ReportParts(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    void add(ReportVersion version) {
        addFigures(version);
        for (int position = 0; position < version.nominations().size(); position++) {
            addNomination(version, position, version.nominations().get(position));
        }
    }

    private void addFigures(ReportVersion version) {
        List<Object[]> rows = new ArrayList<>();
        version.figures().byPeriod().forEach((period, figures) -> figures.codes().forEach(code -> rows.add(new Object[] {
            version.planId().value(), version.unitCode(), version.number(), code, period.code(),
            figures.numbers().get(code),
            figures.grades().containsKey(code) ? figures.grades().get(code).name() : null})));
        batch.batchUpdate("""
                insert into report_cell (plan_id, unit_code, version, indicator_code, period, amount, grade)
                values (?, ?, ?, ?, ?, ?, ?)""", rows,
                new int[] {Types.VARCHAR, Types.VARCHAR, Types.INTEGER, Types.VARCHAR, Types.VARCHAR, Types.BIGINT,
                    Types.VARCHAR});
    }

    private void addNomination(ReportVersion version, int position, Exemplar exemplar) {
        jdbc.sql("""
                insert into report_nomination (plan_id, unit_code, version, position_no, nominee_kind, name, position,
                  party_member, classification, under_discipline, already_rewarded, achievement)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(version.planId().value(), version.unitCode(), version.number(), position,
                        exemplar.kind().name(), exemplar.name(), exemplar.position(), exemplar.partyMember(),
                        exemplar.classification(), exemplar.underDiscipline(), exemplar.alreadyRewarded(),
                        exemplar.achievement()).update();
    }

    FigureTable figures(PlanId planId, String unitCode, int version) {
        SortedMap<ReportPeriod, Map<String, Integer>> numbers = new TreeMap<>();
        Map<ReportPeriod, Map<String, Grade>> grades = new HashMap<>();
        jdbc.sql("select * from report_cell" + OF_VERSION).params(planId.value(), unitCode, version).query(row -> {
            ReportPeriod period = ReportPeriod.parse(row.getString("period"));
            Map<String, Integer> ofPeriod = numbers.computeIfAbsent(period, any -> new HashMap<>());
            String grade = row.getString("grade");
            if (grade == null) {
                ofPeriod.put(row.getString("indicator_code"), row.getInt("amount"));
            } else {
                grades.computeIfAbsent(period, any -> new HashMap<>())
                        .put(row.getString("indicator_code"), Grade.valueOf(grade));
            }
        });
        SortedMap<ReportPeriod, Figures> byPeriod = new TreeMap<>();
        numbers.forEach((period, ofPeriod) -> byPeriod.put(period,
                new Figures(ofPeriod, grades.getOrDefault(period, Map.of()))));
        return new FigureTable(byPeriod);
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
        for (int position = 0; position < remarks.size(); position++) {
            ReportRemark remark = remarks.get(position);
            jdbc.sql("""
                    insert into report_remark (plan_id, unit_code, version, position_no, part, period, remark)
                    values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(version.planId().value(), version.unitCode(), version.number(), position, remark.part(),
                            remark.period() == null ? null : remark.period().code(), remark.text()).update();
        }
    }

    List<ReportRemark> remarks(PlanId planId, String unitCode, int version) {
        return jdbc.sql("select * from report_remark" + OF_VERSION + " order by position_no")
                .params(planId.value(), unitCode, version)
                .query((row, number) -> new ReportRemark(row.getString("part"), row.getString("period") == null
                        ? null : ReportPeriod.parse(row.getString("period")), row.getString("remark"))).list();
    }
}
