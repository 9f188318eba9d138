package org.planlifecycle.reporting.persistence;

import javax.sql.DataSource;
import org.planlifecycle.reporting.Indicators;
import org.planlifecycle.reporting.Reports;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** The phase's tables on a given database, put together by hand and seeded as at start. */
public final class ReportingTables {

    public final Indicators indicators;
    public final Reports reports;
    private final IndicatorSeed seed;

    public ReportingTables(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        seed = new IndicatorSeed(jdbc, new DataSourceTransactionManager(database));
        seed.load();
        indicators = new JdbcIndicators(jdbc, seed);
        reports = new JdbcReports(jdbc, new ReportParts(jdbc, new JdbcTemplate(database)),
                new ReportTotals(jdbc));
    }

    /** As a second start would. */
    public void seedAgain() {
        seed.load();
    }
}
