package org.planlifecycle.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planlifecycle.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the product adds to the engine's tables, on H2 and on PostgreSQL. */
@ProcessTest
class EngineTablesProcessTest {

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private EngineTables tables;

    @Test
    void subTasksOpenUnitsDueTasksAndGrantsOfAPersonAreFoundByAnIndex() {
        assertThat(indexes()).contains("plan_task_parent", "plan_unit_open", "plan_task_due", "plan_grant_user");
    }

    @Test
    void aSecondStartLeavesThemAsTheyAre() {
        List<String> before = indexes();

        tables.afterSingletonsInstantiated();

        assertThat(indexes()).isEqualTo(before);
    }

    private List<String> indexes() {
        boolean postgresql = "postgresql".equals(System.getProperty("plan.test.database"));
        return jdbc.sql(postgresql ? "select indexname from pg_indexes where schemaname = 'public' order by 1"
                : "select lower(index_name) from information_schema.indexes order by 1").query(String.class).list();
    }
}
