package org.planlifecycle.platform;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * What the engine's own tables lack for many open tasks; a migration cannot add it, because the engine makes its tables
 * after the migrations ran.
 *
 * <p>Every completion of a task asks for its sub-tasks, which without an index reads all open tasks of all plans. After
 * thousands of units were opened at once, PostgreSQL goes on planning for empty tables until it has looked at them
 * again: it is told to look after one row in fifty has changed, not one in ten.
 */
@Component
class EngineTables implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(EngineTables.class);
    private static final String SUB_TASKS =
            "create index if not exists plan_task_parent on ACT_RU_TASK (PARENT_TASK_ID_)";
    private static final List<String> INDEXES = List.of(
            // the lists of those who may read every task begin with what is due first
            "create index if not exists plan_task_due on ACT_RU_TASK (DUE_DATE_)",
            // rights are asked for by person or group, and the engine has an index for the group only
            "create index if not exists plan_grant_user on ACT_RU_AUTHORIZATION (USER_ID_)");
    private static final List<String> GROWING = List.of("ACT_RU_TASK", "ACT_RU_EXECUTION", "ACT_RU_VARIABLE",
            "ACT_RU_IDENTITYLINK", "ACT_RU_AUTHORIZATION", "ACT_RU_JOB");

    private final JdbcOperations jdbc;

    EngineTables(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        INDEXES.forEach(this::attempt);
        if (isPostgresql()) {
            // a task without a parent, which is every task of ours, costs this index nothing
            attempt(SUB_TASKS + " where PARENT_TASK_ID_ is not null");
            GROWING.forEach(table -> attempt("alter table " + table + " set (autovacuum_analyze_scale_factor = 0.02,"
                    + " autovacuum_analyze_threshold = 500, autovacuum_vacuum_scale_factor = 0.05)"));
        } else {
            attempt(SUB_TASKS);
        }
    }

    private boolean isPostgresql() {
        return "PostgreSQL".equals(jdbc.execute((ConnectionCallback<String>) connection ->
                connection.getMetaData().getDatabaseProductName()));
    }

    /** An installation whose run-time role may not change tables works without, only slower; the log says what to run. */
    private void attempt(String statement) {
        try {
            jdbc.execute(statement);
        } catch (DataAccessException refused) {
            LOG.warn("Not done, let the owner of the tables run it: {}", statement, refused);
        }
    }
}
