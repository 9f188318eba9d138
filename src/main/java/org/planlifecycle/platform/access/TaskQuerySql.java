package org.planlifecycle.platform.access;

import java.sql.Connection;
import java.util.regex.Pattern;
import org.apache.ibatis.executor.statement.StatementHandler;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.reflection.SystemMetaObject;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;

/**
 * Writes the engine's queries of tasks so that the database can take an index, with the same answer. What it does not
 * recognise it leaves as it is.
 */
@Intercepts(@Signature(type = StatementHandler.class, method = "prepare", args = {Connection.class, Integer.class}))
public class TaskQuerySql implements Interceptor {

    private static final Pattern TASK_OR_PROCESS_OR_ALL =
            Pattern.compile("(AUTH\\.RESOURCE_ID_)\\s+IN\\s*\\(\\s*RES\\.ID_\\s*,\\s*D\\.KEY_\\s*,\\s*'\\*'\\s*\\)");
    private static final Pattern DISTINCT = Pattern.compile("\\bdistinct(?=\\s+RES\\.)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEVERAL_ROWS_A_TASK = Pattern.compile("\\bleft\\s+join\\b|\\bAUTH\\b");

    @Override
    public Object intercept(Invocation invocation) throws Throwable {
        BoundSql bound = ((StatementHandler) invocation.getTarget()).getBoundSql();
        if (bound.getParameterObject() instanceof TaskQueryImpl query) {
            SystemMetaObject.forObject(bound).setValue("sql", quick(bound.getSql(), query.getAuthCheck()));
        }
        return invocation.proceed();
    }

    private static String quick(String sql, AuthorizationCheck check) {
        if (!check.getShouldPerformAuthorizatioCheck()) {
            // every row is another task, so nothing has to be sorted to find two that are alike
            return SEVERAL_ROWS_A_TASK.matcher(sql).find() ? sql : DISTINCT.matcher(sql).replaceFirst("");
        }
        boolean byTaskAlone = !check.isRevokeAuthorizationCheckEnabled()
                && check.getPermissionChecks().getAtomicChecks().size() == 1;
        return byTaskAlone ? TASK_OR_PROCESS_OR_ALL.matcher(sql).replaceFirst("$1 = RES.ID_") : sql;
    }
}
