package org.planlifecycle.report.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.Figures;
import org.planlifecycle.figures.PeerFigures;
import org.planlifecycle.figures.PeerFigures.Cell;
import org.planlifecycle.figures.PeerFigures.Spread;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.figures.UnusualFigureSettings;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.monitoring.persistence.PlanOfManyUnits;
import org.planlifecycle.report.ReportExamples;
import org.planlifecycle.report.ReportVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** What is usual elsewhere, among few reports and among many. */
class PeersOfManyTest {

    private static final int MOST = 20;
    private static final ReportPeriod YEAR = ReportPeriod.ofYear(2020);

    private final DataSource database = TestDatabase.migrated();
    private final Counted counted = new Counted(database);
    private final ReportingTables tables = new ReportingTables(database);
    private final PlanId plan = new PlanOfManyUnits(JdbcClient.create(database), "plan-1").id();
    private final PeerFigures peers = new JdbcPeerFigures(JdbcClient.create(counted),
            new UnusualFigureSettings(8, 3, 3, 20, 500, 100, MOST));

    @Test
    void aReportThatIsNewIsTheOnlyOneThatIsReadHoweverManyThereAre() {
        reported(1, 50);
        peers.spreads(plan, "CS01");
        reported(51, 51);
        int amongFifty = rowsReadBy(() -> peers.spreads(plan, "CS01"));
        reported(52, 500);
        peers.spreads(plan, "CS01");
        reported(501, 501);

        assertThat(rowsReadBy(() -> peers.spreads(plan, "CS01"))).isEqualTo(amongFifty).isEqualTo(MOST + 2);
    }

    @Test
    void aVersionWrittenAnewAfterAFailedTransactionIsReadAnew() {
        reported(1, 3);
        assertThat(news().median()).isEqualTo(2);
        JdbcClient.create(database).sql("delete from report_cell where unit_code = 'Z0003'").update();
        JdbcClient.create(database).sql("delete from report_version where unit_code = 'Z0003'").update();

        add(3, 1, Instant.EPOCH.plusSeconds(1), 0);

        assertThat(news().median()).isEqualTo(1);
    }

    @Test
    void aCorrectedReportCountsWithItsLatestFigures() {
        reported(1, 3);
        assertThat(news()).isEqualTo(new Spread(3, 1.5, 2, 2.5));

        add(1, 2, Instant.EPOCH.plusSeconds(1), 9);

        assertThat(news()).isEqualTo(new Spread(3, 2.5, 3, 6));
    }

    private Spread news() {
        return peers.spreads(plan, "CS01").get(new Cell("C1", YEAR));
    }

    private int rowsReadBy(Runnable work) {
        counted.rows = 0;
        work.run();
        return counted.rows;
    }

    private void reported(int first, int last) {
        IntStream.rangeClosed(first, last).forEach(unit -> add(unit, 1, Instant.EPOCH.plusSeconds(unit), unit));
    }

    private void add(int unit, int version, Instant at, int news) {
        tables.reports.add(new ReportVersion(plan, "Z%04d".formatted(unit), version, "x", at, false,
                "five-year-review", 1, ReportExamples.narrative(),
                FigureTable.of(YEAR, new Figures(Map.of("A1", 1, "C1", news), Map.of())), "", List.of(),
                ReportVersion.Check.WAITING));
    }

    /** Counts the rows that its queries deliver. */
    private static final class Counted extends DelegatingDataSource {

        private int rows;

        Counted(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return watched(Connection.class, super.getConnection());
        }

        private <T> T watched(Class<T> type, T real) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
                try {
                    Object result = method.invoke(real, args);
                    rows += method.getName().equals("next") && Boolean.TRUE.equals(result) ? 1 : 0;
                    return result instanceof PreparedStatement statement ? watched(PreparedStatement.class, statement)
                            : result instanceof ResultSet read ? watched(ResultSet.class, read) : result;
                } catch (InvocationTargetException failure) {
                    throw failure.getCause();
                }
            }));
        }
    }
}
