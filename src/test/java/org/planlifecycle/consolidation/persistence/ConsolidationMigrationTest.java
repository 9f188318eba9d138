package org.planlifecycle.consolidation.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.planlifecycle.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures that were consolidated before there were numbered snapshots are the first snapshot of their plan. */
class ConsolidationMigrationTest {

    private final DataSource database = TestDatabase.migratedTo("170");
    private final JdbcClient jdbc = JdbcClient.create(database);

    @Test
    void whatWasConsolidatedIsTheFirstSnapshotWithItsSources() {
        givenConsolidatedFigures();

        Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();

        assertThat(jdbc.sql("select number, regime_version from consolidation_snapshot").query().singleRow())
                .containsEntry("number", 1).containsEntry("regime_version", 1);
        assertThat(jdbc.sql("select unit_code, version, missing_reason from consolidation_source order by unit_code")
                .query().listOfRows()).extracting(row -> row.get("unit_code") + ":" + row.get("version") + ":"
                        + row.get("missing_reason")).containsExactly("CS01:1:",
                                "CS02:0:Không có báo cáo được chấp nhận.");
        assertThat(cell("A1")).containsEntry("reported", 1).containsEntry("asked", 2);
        assertThat(cell("B4")).containsEntry("numerator", 9L).containsEntry("denominator", 12L);
    }

    @Test
    void aZeroThatNobodyReportedIsNoZeroAnyMore() {
        givenConsolidatedFigures();

        Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();

        assertThat(cell("G4")).containsEntry("amount", null).containsEntry("reported", 0);
    }

    private Map<String, Object> cell(String code) {
        return jdbc.sql("select * from consolidation_cell where indicator_code = ?").param(code).query().singleRow();
    }

    private void givenConsolidatedFigures() {
        indicator("A1", "SUM_PER_YEAR", null, null);
        indicator("B3P", "SUM_PER_YEAR", null, null);
        indicator("B4", "RATIO", "B3P", "A1");
        indicator("G4", "SUM", null, null);
        jdbc.sql("""
                insert into plan (id, plan_type, status, title, purpose, requirements, content, organisation,
                  review_from, review_to, deadline_phrase, due_at, last_day, conference_phrase, conference_from,
                  conference_to, proposed_by, proposed_at, revision)
                values ('p', 'five-year-review', 'ISSUED', '', '', '', '', '', 2016, 2020, '', current_timestamp,
                  current_date, '', current_date, current_date, 'x', current_timestamp, 1)""").update();
        for (String code : new String[] {"CS01", "CS02"}) {
            jdbc.sql("""
                    insert into plan_unit (plan_id, unit_code, unit_name, first_due_at, due_at, last_day)
                    values ('p', ?, 'Đơn vị', current_timestamp, current_timestamp, current_date)""").param(code)
                    .update();
        }
        jdbc.sql("""
                insert into report_version (plan_id, unit_code, version, submitted_by, submitted_at, late, regime_code,
                  regime_version, results, shortcomings, lessons, solutions, exemplars, outcome)
                values ('p', 'CS01', 1, 'cs01', current_timestamp, false, 'five-year-review', 1, '', '', '', '', '',
                  'ACCEPTED')""").update();
        jdbc.sql("insert into consolidation values ('p', current_timestamp, 2, 1, 0, 1)").update();
        reported("A1", 12);
        reported("B3P", 9);
        consolidated("A1", 12);
        consolidated("B4", 75);
        consolidated("G4", 0);
    }

    private void indicator(String code, String rollUp, String numerator, String denominator) {
        jdbc.sql("""
                insert into regime_indicator (regime_code, regime_version, code, sort_order, section, label, note, unit,
                  quarterly, roll_up, numerator, denominator, applies_to)
                values ('five-year-review', 1, ?, 1, 'A', 'Chỉ tiêu', '', 'người', true, ?, ?, ?, 'PARTY')""")
                .params(java.util.Arrays.asList(code, rollUp, numerator, denominator)).update();
    }

    private void reported(String code, int amount) {
        jdbc.sql("""
                insert into report_cell (plan_id, unit_code, version, indicator_code, period, amount)
                values ('p', 'CS01', 1, ?, '2020', ?)""").params(code, amount).update();
    }

    private void consolidated(String code, int amount) {
        jdbc.sql("insert into consolidated_cell values ('p', ?, '2020', '', ?)").params(code, amount).update();
    }
}
