package org.planlifecycle.platform.access;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs one part of the seed in a transaction, and once more if another node that starts now was faster with it. */
@Component
class SeedTransactions {

    private final TransactionTemplate transaction;

    SeedTransactions(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    void run(Runnable part) {
        try {
            transaction.executeWithoutResult(status -> part.run());
        } catch (RuntimeException anotherNodeWasFaster) {
            transaction.executeWithoutResult(status -> part.run());
        }
    }
}
