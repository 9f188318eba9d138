package org.planlifecycle.summary.persistence;

import javax.sql.DataSource;
import org.planlifecycle.kernel.Seeding;
import org.planlifecycle.summary.AcceptedNarratives;
import org.planlifecycle.summary.SnapshotThemes;
import org.planlifecycle.summary.Summaries;
import org.planlifecycle.summary.ThemeChoices;
import org.planlifecycle.summary.Themes;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** The tables of the consolidated report on a given database, with the seeded themes, put together by hand. */
public final class SummaryStores {

    public final Summaries summaries;
    public final SnapshotThemes kept;
    public final Themes themes;
    public final ThemeChoices choices;
    public final AcceptedNarratives narratives;

    public SummaryStores(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        JdbcTemplate sets = new JdbcTemplate(database);
        JdbcThemes read = new JdbcThemes(jdbc, new Seeding(sets, new DataSourceTransactionManager(database)));
        read.seed();
        summaries = new JdbcSummaries(jdbc, sets, new SummaryComments(jdbc));
        kept = new JdbcSnapshotThemes(jdbc, sets);
        themes = read;
        choices = read;
        narratives = read;
    }
}
