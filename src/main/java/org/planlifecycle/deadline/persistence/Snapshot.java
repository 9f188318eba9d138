package org.planlifecycle.deadline.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps a copy of a small table, because a sweep over all units asks thousands of times. A change that was recorded
 * shows at once on this node and within a second on the others, a row edited by hand within a minute.
 */
class Snapshot<T> {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Duration UNASKED = Duration.ofSeconds(1);

    private final Clock clock;
    private final CalendarRevision revision;
    private final Supplier<T> table;
    private volatile Copy<T> latest;

    Snapshot(Clock clock, CalendarRevision revision, Supplier<T> table) {
        this.clock = clock;
        this.revision = revision;
        this.table = table;
    }

    T get() {
        Instant now = clock.instant();
        Copy<T> known = latest;
        if (known != null && isWithin(UNASKED, known.askedAt(), now)) {
            return known.content();
        }
        // asked before the table is read: a change in between is found by the next question
        long current = revision.current();
        boolean same = known != null && known.revision() == current && isWithin(FRESH, known.readAt(), now);
        known = same ? new Copy<>(known.readAt(), now, current, known.content()) : new Copy<>(now, now, current, table.get());
        latest = known;
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

    private static boolean isWithin(Duration limit, Instant then, Instant now) {
        return Duration.between(then, now).abs().compareTo(limit) < 0;
    }

    private record Copy<T>(Instant readAt, Instant askedAt, long revision, T content) {
    }
}
