package org.planlifecycle.report.persistence;

import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.planlifecycle.figures.FigureSheets;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.figures.ReportRegimes;
import org.planlifecycle.figures.persistence.FigureTables;
import org.planlifecycle.report.Reports;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The phase's tables and those of its figures on a given database, put together by hand and seeded as at start. */
public final class ReportingTables {

    public final ReportRegimes regimes;
    /** The first version of the five-year review. */
    public final ReportRegime regime;
    public final Reports reports;
    public final FigureSheets sheets;
    private final FigureTables figures;

    public ReportingTables(DataSource database) {
        this(database, Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    public ReportingTables(DataSource database, Clock clock) {
        JdbcClient jdbc = JdbcClient.create(database);
        figures = new FigureTables(database, clock);
        regimes = figures.regimes;
        regime = figures.regime;
        sheets = figures.sheets;
        reports = new JdbcReports(jdbc, new ReportParts(jdbc, new JdbcTemplate(database), figures.cells));
    }

    /** As a second start would. */
    public void seedAgain() {
        figures.seedAgain();
    }
}
