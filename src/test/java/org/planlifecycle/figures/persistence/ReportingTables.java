package org.planlifecycle.figures.persistence;

import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.planlifecycle.figures.FigureSheets;
import org.planlifecycle.figures.RegimeSettings;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.figures.ReportRegimes;
import org.planlifecycle.plan.persistence.PlanTables;
import org.planlifecycle.report.Reports;
import org.planlifecycle.report.persistence.JdbcReports;
import org.planlifecycle.report.persistence.ReportParts;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** The phase's tables on a given database, put together by hand and seeded as at start. */
public final class ReportingTables {

    private static final String REGIME = "five-year-review";

    public final ReportRegimes regimes;
    /** The first version of the five-year review. */
    public final ReportRegime regime;
    public final Reports reports;
    public final FigureSheets sheets;
    private final RegimeSeed seed;

    public ReportingTables(DataSource database) {
        this(database, Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    public ReportingTables(DataSource database, Clock clock) {
        JdbcClient jdbc = JdbcClient.create(database);
        seed = new RegimeSeed(jdbc, new DataSourceTransactionManager(database));
        seed.load();
        regimes = new JdbcReportRegimes(jdbc, seed,
                new RegimeSettings(REGIME), clock);
        regime = regimes.get(REGIME, 1);
        FigureCells cells = new FigureCells(jdbc, new JdbcTemplate(database));
        sheets = new JdbcFigureSheets(jdbc, cells, new PlanTables(database).units);
        reports = new JdbcReports(jdbc, new ReportParts(jdbc, cells));
    }

    /** As a second start would. */
    public void seedAgain() {
        seed.load();
    }
}
