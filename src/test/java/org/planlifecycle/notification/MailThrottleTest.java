package org.planlifecycle.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How fast one node sends. */
class MailThrottleTest {

    private final MovingClock clock = new MovingClock(MailHouse.MONDAY_MORNING);

    @Test
    void eachNodeKeepsItsOwnRate() {
        MailThrottle node = node();
        MailThrottle other = node();

        assertThat(node.admits()).isTrue();
        assertThat(node.admits()).isFalse();
        assertThat(other.admits()).isTrue();
    }

    @Test
    void whatWasNotNeededMayBeTakenAgain() {
        MailThrottle node = node();

        assertThat(node.admits()).isTrue();
        node.giveBack();
        assertThat(node.admits()).isTrue();
    }

    @Test
    void aTokenIsThereAgainAfterItsInterval() {
        MailThrottle node = node();

        assertThat(node.admits()).isTrue();
        clock.pass(Duration.ofSeconds(10));
        assertThat(node.admits()).isTrue();
    }

    private MailThrottle node() {
        return new MailThrottle(Mails.settings(Map.of("plan.mail.rate-per-minute", "6")), clock);
    }
}
