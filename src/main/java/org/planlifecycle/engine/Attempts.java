package org.planlifecycle.engine;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Does a piece of work again from its beginning as long as it meets somebody else, with pauses that grow and differ
 * from one to the next, so that those who met do not meet again. All pauses together stay below four seconds.
 */
public final class Attempts {

    /** More than the members of the committee, who may all vote at once: each round one of them gets through. */
    private static final int MOST = 20;
    private static final int A_FEW = 6;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(4);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(250);

    private Attempts() {
    }

    /** @param work begins and ends its own transaction; it is done at least once and at most twenty times */
    public static <T> T of(Supplier<T> work) {
        return repeat(work, MOST, Conflict::isIn);
    }

    /** The same for work without an answer. */
    public static void run(Runnable work) {
        of(() -> {
            work.run();
            return null;
        });
    }

    /**
     * The same for work that nobody waits for and that may be long.
     *
     * @param again which failures are worth another attempt
     */
    public static <T> T aFew(Supplier<T> work, Predicate<Throwable> again) {
        return repeat(work, A_FEW, again);
    }

    private static <T> T repeat(Supplier<T> work, int most, Predicate<Throwable> again) {
        for (int attempt = 1; attempt < most; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException failure) {
                if (!again.test(failure)) {
                    throw failure;
                }
                pauseAfter(attempt);
            }
        }
        return work.get();
    }

    /** Parks the thread of the one request that met another; no rule depends on for how long, so no clock is asked. */
    private static void pauseAfter(int attempt) {
        long longest = Math.min(LONGEST_PAUSE.toNanos(), FIRST_PAUSE.toNanos() << Math.min(attempt, MOST));
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(longest / 2, longest));
    }
}
