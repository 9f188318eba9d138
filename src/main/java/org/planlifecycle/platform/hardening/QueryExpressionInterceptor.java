package org.planlifecycle.platform.hardening;

import java.lang.reflect.Field;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.util.ReflectionUtils;

/**
 * Refuses expressions inside the {@code orQueries} of a task query. The engine forbids expressions in queries that
 * come from outside, but 7.24.0 looks only at the outermost one (CVE-2026-109432).
 */
class QueryExpressionInterceptor extends CommandInterceptor {

    private static final Field EXTENDING_QUERY =
            ReflectionUtils.findField(AbstractExecuteFilterCmd.class, "extendingQuery");

    QueryExpressionInterceptor() {
        ReflectionUtils.makeAccessible(EXTENDING_QUERY);
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof TaskQueryImpl query) {
            refuseExpressions(partsOf(query));
        }
        if (command instanceof AbstractExecuteFilterCmd
                && ReflectionUtils.getField(EXTENDING_QUERY, command) instanceof TaskQueryImpl extending) {
            refuseExpressions(List.of(extending));
            refuseExpressions(partsOf(extending));
        }
        return next.execute(command);
    }

    /** The sub-queries: the first entry is the query itself, which the engine checks. */
    private static List<TaskQueryImpl> partsOf(TaskQueryImpl query) {
        List<TaskQueryImpl> all = query.getQueries();
        return all.subList(Math.min(1, all.size()), all.size());
    }

    private static void refuseExpressions(List<? extends AbstractQuery<?, ?>> queries) {
        for (AbstractQuery<?, ?> query : queries) {
            if (!query.getExpressions().isEmpty()) {
                throw new BadUserRequestException("Truy vấn không được chứa biểu thức; hãy dùng giá trị cụ thể.");
            }
        }
    }
}
