package org.planlifecycle.reporting.persistence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planlifecycle.plan.ExemplarsNominated.Exemplar;
import org.planlifecycle.plan.NomineeKind;
import org.planlifecycle.plan.PlanId;
import org.planlifecycle.reporting.Figures;
import org.planlifecycle.reporting.Grade;
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
        Figures figures = version.figures();
        Stream<Object[]> rows = figures.codes().stream().map(code -> new Object[] {
            version.planId().value(), version.unitCode(), version.number(), code, figures.numbers().get(code),
            figures.grades().containsKey(code) ? figures.grades().get(code).name() : null});
        batch.batchUpdate("""
                insert into report_figure (plan_id, unit_code, version, indicator_code, amount, grade)
                values (?, ?, ?, ?, ?, ?)""", rows.collect(Collectors.toList()),
                new int[] {java.sql.Types.VARCHAR, java.sql.Types.VARCHAR, java.sql.Types.INTEGER,
                    java.sql.Types.VARCHAR, java.sql.Types.BIGINT, java.sql.Types.VARCHAR});
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

    Figures figures(PlanId planId, String unitCode, int version) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Grade> grades = new HashMap<>();
        jdbc.sql("select * from report_figure" + OF_VERSION).params(planId.value(), unitCode, version).query(row -> {
            String grade = row.getString("grade");
            if (grade == null) {
                numbers.put(row.getString("indicator_code"), row.getInt("amount"));
            } else {
                grades.put(row.getString("indicator_code"), Grade.valueOf(grade));
            }
        });
        return new Figures(numbers, grades);
    }

    List<Exemplar> nominations(PlanId planId, String unitCode, int version) {
        return jdbc.sql("select * from report_nomination" + OF_VERSION + " order by position_no")
                .params(planId.value(), unitCode, version)
                .query((row, number) -> new Exemplar(NomineeKind.valueOf(row.getString("nominee_kind")),
                        row.getString("name"), row.getString("position"), row.getBoolean("party_member"),
                        row.getString("classification"), row.getBoolean("under_discipline"),
                        row.getBoolean("already_rewarded"), row.getString("achievement"))).list();
    }
}
