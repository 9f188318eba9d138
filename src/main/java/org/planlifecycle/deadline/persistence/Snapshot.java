package org.planlifecycle.deadline.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps a copy of a small table for a minute, because a sweep over all units asks thousands of times. */
class Snapshot<T> {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Clock clock;
    private final Supplier<T> table;
    private volatile Copy<T> latest;

    Snapshot(Clock clock, Supplier<T> table) {
        this.clock = clock;
        this.table = table;
    }

    T get() {
        Instant now = clock.instant();
        Copy<T> known = latest;
        if (known == null || Duration.between(known.readAt(), now).abs().compareTo(FRESH) >= 0) {
            known = new Copy<>(now, table.get());
            latest = known;
        }
        return known.content();
    }

    /** Has the table read anew by the next question after this transaction, if there is one. */
    void forgetAfterCommit() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            latest = null;
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                latest = null;
            }
        });
    }

    private record Copy<T>(Instant readAt, T content) {
    }
}
