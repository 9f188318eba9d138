package org.planlifecycle.figures.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.planlifecycle.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database that was in use before reports had periods keeps its reports. */
class ReportRegimeMigrationTest {

    private final DataSource database = TestDatabase.migratedTo("150");
    private final JdbcClient jdbc = JdbcClient.create(database);

    @Test
    void aReportOfBeforeHasItsFiguresInTheLastReviewedYear() {
        givenAReportWithAnEditedIndicator();

        Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();

        assertThat(jdbc.sql("select period, amount from report_cell where unit_code = 'CS01'").query().singleRow())
                .containsEntry("period", "2020").containsEntry("amount", 12L);
        assertThat(jdbc.sql("select regime_version from report_version").query(Integer.class).single()).isEqualTo(1);
        assertThat(jdbc.sql("select label from regime_indicator where code = 'A1'").query(String.class).single())
                .isEqualTo("Đảng viên của đảng bộ");
    }

    private void givenAReportWithAnEditedIndicator() {
        jdbc.sql("""
                insert into indicator (code, sort_order, section, label, unit, roll_up, applies_to)
                values ('A1', 1, 'A', 'Đảng viên của đảng bộ', 'người', 'SUM', 'ALL')""").update();
        jdbc.sql("""
                insert into plan (id, plan_type, status, title, purpose, requirements, content, organisation,
                  review_from, review_to, deadline_phrase, due_at, last_day, conference_phrase, conference_from,
                  conference_to, proposed_by, proposed_at, revision)
                values ('p', 'five-year-review', 'ISSUED', '', '', '', '', '', 2016, 2020, '', current_timestamp,
                  current_date, '', current_date, current_date, 'x', current_timestamp, 1)""").update();
        jdbc.sql("""
                insert into report_version (plan_id, unit_code, version, submitted_by, submitted_at, late, results,
                  shortcomings, lessons, solutions, exemplars, outcome)
                values ('p', 'CS01', 1, 'cs01', current_timestamp, false, '', '', '', '', '', 'WAITING')""").update();
        jdbc.sql("""
                insert into report_figure (plan_id, unit_code, version, indicator_code, amount)
                values ('p', 'CS01', 1, 'A1', 12)""").update();
    }
}
