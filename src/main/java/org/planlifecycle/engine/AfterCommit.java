package org.planlifecycle.engine;

import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs an action in a transaction of its own once the caller's has committed, so that the action sees what every
 * other committed transaction wrote. Nothing runs when the caller rolls back. A crash in between loses the action:
 * whatever depends on it needs a second way, as the reminder loop is for the waiting plan.
 */
@Component
public class AfterCommit {

    /** Name of the bean that works after a commit. */
    public static final String EXECUTOR = "afterCommitExecutor";

    private final Executor executor;
    private final TransactionTemplate ownTransaction;

    AfterCommit(@Qualifier(EXECUTOR) Executor executor, PlatformTransactionManager transactions) {
        this.executor = executor;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    public void run(Runnable action) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                executor.execute(() -> ownTransaction.executeWithoutResult(status -> action.run()));
            }
        });
    }
}
