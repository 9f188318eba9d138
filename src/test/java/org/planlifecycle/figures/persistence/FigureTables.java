package org.planlifecycle.figures.persistence;

import java.time.Clock;
import javax.sql.DataSource;
import org.planlifecycle.kernel.Seeding;
import org.planlifecycle.figures.FigureSheets;
import org.planlifecycle.figures.RegimeSettings;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.figures.ReportRegimes;
import org.planlifecycle.plan.persistence.PlanTables;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** The tables of figures on a given database, put together by hand and seeded as at start. */
public final class FigureTables {

    private static final String REGIME = "five-year-review";

    public final ReportRegimes regimes;
    /** The first version of the five-year review. */
    public final ReportRegime regime;
    public final FigureCells cells;
    public final FigureSheets sheets;
    private final JdbcReportRegimes seeded;

    public FigureTables(DataSource database, Clock clock) {
        JdbcClient jdbc = JdbcClient.create(database);
        seeded = new JdbcReportRegimes(jdbc, new Seeding(new JdbcTemplate(database),
                new DataSourceTransactionManager(database)), new RegimeSettings(REGIME), clock);
        seeded.seed();
        regimes = seeded;
        regime = regimes.get(REGIME, 1);
        cells = new FigureCells(jdbc, new JdbcTemplate(database));
        sheets = new JdbcFigureSheets(jdbc, cells, new PlanTables(database).units);
    }

    /** As a second start would. */
    public void seedAgain() {
        seeded.seed();
    }
}
