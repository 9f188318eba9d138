package org.planlifecycle.report.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.Figures;
import org.planlifecycle.figures.PeerFigures.Cell;
import org.planlifecycle.figures.PeerFigures.Spread;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.figures.UnusualFigureSettings;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.report.ReportExamples;
import org.planlifecycle.report.ReportVersion;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcPeerFiguresTest {

    private static final PlanId PLAN = new PlanId("plan-1");
    private static final ReportPeriod YEAR = ReportPeriod.ofYear(2020);

    private final DataSource database = TestDatabase.migrated();
    private final ReportingTables tables = new ReportingTables(database);

    @Test
    void theOtherUnitsLatestFiguresPerMemberAreSpread() {
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql(PLAN_ROW).update();
        reported("CS01", 1, 10, 1000);
        reported("CS02", 1, 10, 990);
        reported("CS02", 2, 10, 10);
        reported("CS03", 1, 20, 40);
        reported("CS04", 1, 10, 30);
        reported("CS05", 1, 0, 30);

        Map<Cell, Spread> spreads = new JdbcPeerFigures(jdbc, settings(200)).spreads(PLAN, "CS01");

        assertThat(spreads.get(new Cell("C1", YEAR))).isEqualTo(new Spread(3, 1.5, 2.0, 2.5));
    }

    @Test
    void noMoreUnitsAreComparedWithThanAnAnswerMayWaitFor() {
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql(PLAN_ROW).update();
        List.of("CS02", "CS03", "CS04", "CS05").forEach(unit -> reported(unit, 1, 10, 10));

        assertThat(new JdbcPeerFigures(jdbc, settings(3)).spreads(PLAN, "CS01").get(new Cell("C1", YEAR)).units())
                .isEqualTo(3);
    }

    private static UnusualFigureSettings settings(int peersAtMost) {
        return new UnusualFigureSettings(8, 3, 3, 20, 500, 100, peersAtMost);
    }

    private void reported(String unit, int version, int members, int news) {
        tables.reports.add(new ReportVersion(PLAN, unit, version, "x", Instant.EPOCH, false, "five-year-review", 1,
                ReportExamples.narrative(), FigureTable.of(YEAR, new Figures(Map.of("A1", members, "C1", news), Map.of())),
                "", List.of(), ReportVersion.Check.WAITING));
    }

    private static final String PLAN_ROW = """
            insert into plan (id, plan_type, status, title, purpose, requirements, content, organisation, review_from,
              review_to, deadline_phrase, due_at, last_day, conference_phrase, conference_from, conference_to,
              proposed_by, proposed_at, revision)
            values ('plan-1', 'five-year-review', 'ISSUED', '', '', '', '', '', 2016, 2020, '', current_timestamp,
              current_date, '', current_date, current_date, 'x', current_timestamp, 1)""";
}
