package org.planlifecycle.consolidation.persistence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.planlifecycle.consolidation.ChangedCells;
import org.planlifecycle.kernel.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Compares cells of those units only whose version differs, which are few. */
@Repository
class JdbcChangedCells implements ChangedCells {

    private static final String NOW = """
            (select u.unit_code, coalesce(v.version, 0) as version from unit_progress u left join report_overview v
               on v.plan_id = u.plan_id and v.unit_code = u.unit_code and v.outcome = 'ACCEPTED'
             where u.plan_id = :plan)""";
    private static final String THEN = "(select unit_code, version from consolidation_source "
            + "where plan_id = :plan and number = :newer)";

    private final JdbcClient jdbc;

    JdbcChangedCells(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Change> between(PlanId planId, int older, int newer) {
        return compare(planId, older, newer, THEN);
    }

    @Override
    public List<Change> since(PlanId planId, int snapshot) {
        return compare(planId, snapshot, snapshot, NOW);
    }

    private List<Change> compare(PlanId planId, int older, int newer, String other) {
        Map<String, Change> changes = new TreeMap<>();
        jdbc.sql("""
                select s.unit_code, s.version as old_version, n.version as new_version, f.version, f.indicator_code,
                  f.period, f.amount, f.grade
                from consolidation_source s join %s n on n.unit_code = s.unit_code
                  join reported_cell f on f.plan_id = s.plan_id and f.unit_code = s.unit_code
                    and f.version in (s.version, n.version)
                where s.plan_id = :plan and s.number = :older and n.version <> s.version""".formatted(other))
                .param("plan", planId.value()).param("older", older).param("newer", newer).query(row -> {
                    String key = row.getString("unit_code") + " " + row.getString("indicator_code") + " "
                            + row.getString("period");
                    String value = row.getString("grade") == null ? row.getString("amount") : row.getString("grade");
                    boolean old = row.getInt("version") == row.getInt("old_version");
                    Change known = changes.getOrDefault(key, new Change(row.getString("unit_code"),
                            row.getString("indicator_code"), row.getString("period"), "", row.getInt("old_version"),
                            "", row.getInt("new_version")));
                    changes.put(key, new Change(known.unitCode(), known.indicatorCode(), known.period(),
                            old ? value : known.oldValue(), known.oldVersion(), old ? known.newValue() : value,
                            known.newVersion()));
                });
        return changes.values().stream().filter(change -> !change.oldValue().equals(change.newValue())).toList();
    }
}
