package org.planlifecycle.consolidation.persistence;

import javax.sql.DataSource;
import org.planlifecycle.consolidation.ChangedCells;
import org.planlifecycle.consolidation.Lineage;
import org.planlifecycle.consolidation.Restatements;
import org.planlifecycle.consolidation.Snapshots;
import org.planlifecycle.consolidation.SourceCells;
import org.planlifecycle.consolidation.Sources;
import org.planlifecycle.directory.Units;
import org.planlifecycle.plan.PlanUnits;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of snapshots on a given database, put together by hand. */
public final class ConsolidationTables {

    public final Snapshots snapshots;
    public final Sources sources;
    public final SourceCells cells;
    public final Restatements restatements;
    public final Lineage lineage;
    public final ChangedCells changed;

    public ConsolidationTables(DataSource database, PlanUnits planUnits, Units units) {
        JdbcClient jdbc = JdbcClient.create(database);
        JdbcTemplate batch = new JdbcTemplate(database);
        snapshots = new JdbcSnapshots(jdbc, batch, new SnapshotTables(jdbc, batch));
        sources = new JdbcSources(jdbc, planUnits, units);
        cells = new JdbcSourceCells(batch);
        restatements = new JdbcRestatements(jdbc);
        lineage = new JdbcLineage(jdbc, snapshots, restatements);
        changed = new JdbcChangedCells(jdbc);
    }
}
