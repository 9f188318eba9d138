package org.planlifecycle.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets only so many messages pass, whichever node sends them. */
@Component
class MailThrottle {

    private final MailRate rate;
    private final RateLimit limit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    MailThrottle(MailRate rate, MailSettings settings, Clock clock, PlatformTransactionManager transactions) {
        this.rate = rate;
        this.limit = RateLimit.perMinute(settings.ratePerMinute());
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Takes a token; false if none is left now. */
    boolean admits() {
        while (true) {
            Instant paidUntil = rate.paidUntil();
            Optional<Instant> paid = limit.take(paidUntil, clock.instant());
            if (paid.isEmpty() || move(paidUntil, paid.get())) {
                return paid.isPresent();
            }
        }
    }

    /** Puts a token back that was not needed; lost if another node takes one at the same moment. */
    void giveBack() {
        Instant paidUntil = rate.paidUntil();
        move(paidUntil, paidUntil.minus(limit.interval()));
    }

    private boolean move(Instant from, Instant to) {
        return Boolean.TRUE.equals(transaction.execute(status -> rate.move(from, to)));
    }
}
