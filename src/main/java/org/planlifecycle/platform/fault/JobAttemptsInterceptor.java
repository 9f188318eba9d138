package org.planlifecycle.platform.fault;

import java.lang.reflect.Field;
import java.util.Objects;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.planlifecycle.engine.Attempts;
import org.planlifecycle.engine.Conflict;
import org.planlifecycle.platform.hardening.CommandFields;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.ReflectionUtils;

/**
 * Tries a job again at once, a few times, that met somebody else at a key: it reads anew and finds the next one free,
 * without using up one of its retries and without waiting for the next. Who met another at a lock is left to
 * {@link VietnameseJobRetryCmd}. Runs outside the transaction, so that each attempt has its own.
 */
class JobAttemptsInterceptor extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        boolean alone = Context.getCommandContext() == null
                && !TransactionSynchronizationManager.isActualTransactionActive();
        if (!(command instanceof ExecuteJobsCmd) || !alone) {
            return next.execute(command);
        }
        JobFailureCollector failures = CommandFields.read(command, "jobFailureCollector");
        return Attempts.aFew(() -> {
            forget(failures);
            return next.execute(command);
        }, failure -> Conflict.isIn(failure) && !Conflict.isAtALockIn(failure));
    }

    /** The engine keeps the first failure for good and would call the job failed though a later attempt went well. */
    private static void forget(JobFailureCollector failures) {
        Field failure = Objects.requireNonNull(ReflectionUtils.findField(JobFailureCollector.class, "failure"), "failure");
        ReflectionUtils.makeAccessible(failure);
        ReflectionUtils.setField(failure, failures, null);
    }
}
