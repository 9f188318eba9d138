package org.planlifecycle.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A burst passes at once, then only as much as time brings. */
class RateLimitTest {

    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

    @Test
    void asManyPassAtOnceAsOneSecondHasAndThenOneForEachInterval() {
        RateLimit limit = RateLimit.perMinute(300);

        assertThat(taken(limit, LONG_AGO, MailHouse.MONDAY_MORNING)).isEqualTo(5);
        Instant empty = MailHouse.MONDAY_MORNING.plusSeconds(1);
        assertThat(taken(limit, empty, MailHouse.MONDAY_MORNING)).isZero();
        assertThat(taken(limit, empty, MailHouse.MONDAY_MORNING.plusMillis(199))).isZero();
        assertThat(taken(limit, empty, MailHouse.MONDAY_MORNING.plusMillis(200))).isOne();
        assertThat(taken(limit, empty, MailHouse.MONDAY_MORNING.plus(Duration.ofDays(1)))).isEqualTo(5);
    }

    @Test
    void aSlowRateLetsOnePassAtATime() {
        RateLimit limit = RateLimit.perMinute(6);

        assertThat(taken(limit, LONG_AGO, MailHouse.MONDAY_MORNING)).isOne();
        assertThat(taken(limit, MailHouse.MONDAY_MORNING.plusSeconds(10), MailHouse.MONDAY_MORNING.plusSeconds(10)))
                .isOne();
    }

    @Test
    void aClockThatWasPutBackDoesNotStopTheMail() {
        assertThat(taken(RateLimit.perMinute(300), MailHouse.MONDAY_MORNING.plus(Duration.ofDays(3)),
                MailHouse.MONDAY_MORNING)).isEqualTo(5);
    }

    private static int taken(RateLimit limit, Instant paidUntil, Instant now) {
        int taken = 0;
        for (Optional<Instant> paid = limit.take(paidUntil, now); paid.isPresent(); paid = limit.take(paid.get(), now)) {
            taken++;
        }
        return taken;
    }
}
