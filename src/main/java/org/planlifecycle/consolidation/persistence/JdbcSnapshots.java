package org.planlifecycle.consolidation.persistence;

import static org.planlifecycle.kernel.JdbcTimes.bind;
import static org.planlifecycle.kernel.JdbcTimes.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.planlifecycle.consolidation.Scope;
import org.planlifecycle.consolidation.ScopeFigures;
import org.planlifecycle.consolidation.Snapshot;
import org.planlifecycle.consolidation.Snapshots;
import org.planlifecycle.consolidation.UnitSource;
import org.planlifecycle.directory.UnitKind;
import org.planlifecycle.figures.Indicator;
import org.planlifecycle.kernel.PlanId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Snapshots in the tables {@code consolidation_snapshot} and {@code consolidation_source}. */
@Repository
class JdbcSnapshots implements Snapshots {

    private static final String INSERT_SOURCE = """
            insert into consolidation_source (plan_id, number, unit_code, unit_name, answering_code, answering_name,
              cluster, kind, version, regime_version, late, missing_reason, before_due, collectives,
              individuals)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final SnapshotTables tables;

    JdbcSnapshots(JdbcClient jdbc, JdbcTemplate batch, SnapshotTables tables) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.tables = tables;
    }

    @Override
    public void add(Snapshot taken) {
        jdbc.sql("""
                insert into consolidation_snapshot (plan_id, number, taken_at, taken_by, reason, regime_code,
                  regime_version) values (?, ?, ?, ?, ?, ?, ?)""")
                .params(taken.planId().value(), taken.number(), bind(taken.takenAt()), taken.takenBy(),
                        taken.reason(), taken.regime(), taken.regimeVersion()).update();
        batch.batchUpdate(INSERT_SOURCE, taken.sources().stream().map(source -> new Object[] {
            taken.planId().value(), taken.number(), source.unitCode(), source.unitName(), source.answeringCode(),
            source.answeringName(), source.cluster(), source.kind().name(), source.version(),
            source.regimeVersion(), source.late(), source.missing(), source.beforeDue(), source.collectives(),
            source.individuals()}).toList());
    }

    @Override
    public void addTables(Snapshot snapshot, Collection<ScopeFigures> made) {
        tables.add(snapshot, made);
    }

    @Override
    public Optional<Snapshot> latest(PlanId planId) {
        return jdbc.sql("""
                select * from consolidation_snapshot where plan_id = ? order by number desc
                fetch first 1 rows only""").param(planId.value()).query(this::map).optional();
    }

    @Override
    public Optional<Snapshot> find(PlanId planId, int number) {
        return jdbc.sql("select * from consolidation_snapshot where plan_id = ? and number = ?")
                .params(planId.value(), number).query(this::map).optional();
    }

    @Override
    public List<Snapshot> of(PlanId planId) {
        return jdbc.sql("select * from consolidation_snapshot where plan_id = ? order by number")
                .param(planId.value()).query(this::map).list();
    }

    @Override
    public Optional<ScopeFigures> table(Snapshot snapshot, Scope scope, List<Indicator> indicators) {
        return tables.find(snapshot, scope, indicators);
    }

    @Override
    public List<PlanId> plans() {
        return jdbc.sql("select plan_id from consolidation_snapshot where number = 1 order by taken_at desc, plan_id")
                .query((row, number) -> new PlanId(row.getString("plan_id"))).list();
    }

    private Snapshot map(ResultSet row, int index) throws SQLException {
        PlanId planId = new PlanId(row.getString("plan_id"));
        int number = row.getInt("number");
        return new Snapshot(planId, number, instant(row, "taken_at"), row.getString("taken_by"),
                row.getString("reason"), row.getString("regime_code"), row.getInt("regime_version"),
                sources(planId, number));
    }

    private List<UnitSource> sources(PlanId planId, int number) {
        return jdbc.sql("select * from consolidation_source where plan_id = ? and number = ? order by unit_code")
                .params(planId.value(), number).query((row, index) -> new UnitSource(row.getString("unit_code"),
                        row.getString("unit_name"), row.getString("answering_code"), row.getString("answering_name"),
                        row.getInt("cluster"), UnitKind.valueOf(row.getString("kind")), row.getInt("version"),
                        row.getInt("regime_version"), row.getBoolean("late"), row.getString("missing_reason"),
                        row.getBoolean("before_due"), row.getInt("collectives"), row.getInt("individuals"))).list();
    }
}
