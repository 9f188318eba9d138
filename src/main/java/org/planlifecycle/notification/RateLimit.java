package org.planlifecycle.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A bucket of tokens, kept as the moment up to which messages are paid for: each message pays for one interval, and at
 * most a burst of intervals can be paid for ahead.
 */
record RateLimit(Duration interval, int burst) {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** So many messages a minute, those of one second at once. */
    static RateLimit perMinute(int rate) {
        return new RateLimit(MINUTE.dividedBy(rate), Math.max(1, rate / 60));
    }

    /** Up to when messages are paid for with one more message now; empty if the bucket has no token for it. */
    Optional<Instant> take(Instant paidUntil, Instant now) {
        Duration mostAhead = interval.multipliedBy(burst);
        boolean clockWentBack = paidUntil.isAfter(now.plus(mostAhead).plus(MINUTE));
        Instant from = paidUntil.isBefore(now) || clockWentBack ? now : paidUntil;
        Instant paid = from.plus(interval);
        return paid.isAfter(now.plus(mostAhead)) ? Optional.empty() : Optional.of(paid);
    }
}
