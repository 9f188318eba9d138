package org.planlifecycle.engine;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/**
 * Two who change the same thing at the same instant meet at a lock or a key, and the later one fails through no fault
 * of its own. Says which failures are of that kind.
 */
public final class Conflict {

    /** What a person reads whose step met others at every attempt. */
    public static final String SENTENCE = "Nhiều người đang cùng làm việc trên kế hoạch này nên việc vừa gửi chưa được "
            + "ghi; đề nghị gửi lại.";

    /** Serialization failure, deadlock and a lock that was not to be had, on PostgreSQL and on H2. */
    private static final Set<String> AT_A_LOCK = Set.of("40001", "40P01", "55P03", "90131", "HYT00");

    /** The key that somebody else was quicker to use: read again, and the next one is free. */
    private static final String AT_A_KEY = "23505";

    private Conflict() {
    }

    /**
     * Whether one of this failure's causes, or one of those that were suppressed on the way, is a conflict: an error
     * while cleaning up after the first often hides it.
     */
    public static boolean isIn(Throwable failure) {
        return isIn(failure, one -> isAtALock(one) || isAtAKey(one));
    }

    /** The same without keys, which may be taken for good: what can be tried again without counting how often. */
    public static boolean isAtALockIn(Throwable failure) {
        return isIn(failure, Conflict::isAtALock);
    }

    private static boolean isIn(Throwable failure, Predicate<Throwable> conflict) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        add(failure, open);
        while (!open.isEmpty()) {
            Throwable one = open.pop();
            if (!seen.add(one)) {
                continue;
            }
            if (conflict.test(one)) {
                return true;
            }
            add(one.getCause(), open);
            for (Throwable suppressed : one.getSuppressed()) {
                add(suppressed, open);
            }
            add(one instanceof SQLException sql ? sql.getNextException() : null, open);
        }
        return false;
    }

    private static void add(Throwable next, Deque<Throwable> open) {
        if (next != null) {
            open.push(next);
        }
    }

    private static boolean isAtALock(Throwable failure) {
        return failure instanceof OptimisticLockingException || failure instanceof ConcurrencyFailureException
                || failure instanceof SQLException sql && sql.getSQLState() != null
                        && AT_A_LOCK.contains(sql.getSQLState());
    }

    private static boolean isAtAKey(Throwable failure) {
        return failure instanceof DuplicateKeyException
                || failure instanceof SQLException sql && AT_A_KEY.equals(sql.getSQLState());
    }
}
