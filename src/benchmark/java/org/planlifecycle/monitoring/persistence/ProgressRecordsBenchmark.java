package org.planlifecycle.monitoring.persistence;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.planlifecycle.Measured;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.monitoring.UnitQuery;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each query of the read model costs with 1,000 units and 20,000 journal entries. */
class ProgressRecordsBenchmark {

    private static final int TURNS = 7;
    private static final Instant NOW = PlanOfManyUnits.at("2021-03-09T10:00").toInstant();

    @Test
    void theQueriesOfTheProgressPage() {
        JdbcClient jdbc = JdbcClient.create(TestDatabase.migrated());
        PlanId plan = PlanOfManyUnits.thousand(jdbc, "mot-nghin-don-vi").id();
        JdbcProgressRecords records = new JdbcProgressRecords(jdbc);
        Map<String, Runnable> queries = new LinkedHashMap<>();
        queries.put("plans", () -> records.plans(0, 20, NOW));
        queries.put("counts", () -> records.counts(plan, NOW));
        queries.put("states", () -> records.states(plan, NOW));
        queries.put("steps", () -> records.steps(plan));
        queries.put("moments", () -> records.moments(plan));
        queries.put("last page", () -> records.units(plan, new UnitQuery("so 9", UnitQuery.Show.OPEN, null,
                UnitQuery.Sort.REMINDED, true, 0, 50), NOW));
        queries.put("one unit", () -> records.unit(plan, "X0500", NOW));

        queries.forEach((name, query) -> Measured.measure("1,000 units, query " + name, TURNS, query));
    }
}
