package org.planlifecycle.report.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.figures.EarlierFigures;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.Figures;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.figures.persistence.FigureCells;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.report.ReportExamples;
import org.planlifecycle.report.ReportVersion;
import org.planlifecycle.report.ReportVersion.Outcome;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcEarlierFiguresTest {

    private static final ReportPeriod YEAR = ReportPeriod.ofYear(2015);

    private final DataSource database = TestDatabase.migrated();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final ReportingTables tables = new ReportingTables(database);
    private final EarlierFigures earlier =
            new JdbcEarlierFigures(new FigureCells(jdbc, new JdbcTemplate(database)));

    @Test
    void theAcceptedFiguresOfTheCampaignBeforeAreFound() {
        List.of("oldest", "before", "now", "after").forEach(this::plan);
        reported("oldest", "CS01", 1, Outcome.ACCEPTED, 1);
        reported("before", "CS01", 2, Outcome.ACCEPTED, 2);
        reported("before", "CS02", 3, Outcome.ACCEPTED, 3);
        reported("now", "CS01", 4, Outcome.WAITING, 4);
        reported("after", "CS01", 5, Outcome.ACCEPTED, 5);

        assertThat(news("now")).isEqualTo(2);
        assertThat(news("after")).isEqualTo(2);
        assertThat(news("oldest")).isNull();
        assertThat(earlier.before(new PlanId("now"), "CS01", "another-regime").periods()).isEmpty();
    }

    private Integer news(String plan) {
        return earlier.before(new PlanId(plan), "CS01", "five-year-review").of(YEAR).numbers().get("C1");
    }

    private void reported(String plan, String unit, long day, Outcome outcome, int news) {
        PlanId id = new PlanId(plan);
        tables.reports.add(new ReportVersion(id, unit, 1, "x", Instant.EPOCH.plusSeconds(86400 * day), false,
                "five-year-review", 1, ReportExamples.narrative(),
                FigureTable.of(YEAR, new Figures(Map.of("C1", news), Map.of())), "", List.of(),
                ReportVersion.Check.WAITING));
        jdbc.sql("update report_version set outcome = ? where plan_id = ? and unit_code = ?")
                .params(outcome.name(), plan, unit).update();
    }

    private void plan(String id) {
        jdbc.sql("""
                insert into plan (id, plan_type, status, title, purpose, requirements, content, organisation, review_from,
                  review_to, deadline_phrase, due_at, last_day, conference_phrase, conference_from, conference_to,
                  proposed_by, proposed_at, revision)
                values (?, 'five-year-review', 'ISSUED', '', '', '', '', '', 2016, 2020, '', current_timestamp,
                  current_date, '', current_date, current_date, 'x', current_timestamp, 1)""").param(id).update();
    }
}
