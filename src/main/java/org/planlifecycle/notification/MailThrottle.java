package org.planlifecycle.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets only so many messages of this node pass. */
@Component
class MailThrottle {

    private final RateLimit limit;
    private final Clock clock;
    private Instant paidUntil = Instant.EPOCH;

    MailThrottle(MailSettings settings, Clock clock) {
        this.limit = RateLimit.perMinute(settings.ratePerMinute());
        this.clock = clock;
    }

    /** Takes a token; false if none is left now. */
    synchronized boolean admits() {
        Optional<Instant> paid = limit.take(paidUntil, clock.instant());
        paid.ifPresent(until -> paidUntil = until);
        return paid.isPresent();
    }

    /** Puts a token back that was not needed. */
    synchronized void giveBack() {
        paidUntil = paidUntil.minus(limit.interval());
    }
}
