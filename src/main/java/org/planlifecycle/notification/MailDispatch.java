package org.planlifecycle.notification;

import java.time.Clock;
import java.time.Instant;
import org.planlifecycle.notification.MailAttempt.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Works off the outbox in rounds, as fast as the rate allows. */
@Component
public class MailDispatch {

    private static final int FAILURES_THAT_END_A_ROUND = 3;

    private final MailQueue queue;
    private final MailAttempt attempt;
    private final MailThrottle throttle;
    private final MailSettings settings;
    private final Clock clock;
    private final TransactionTemplate transaction;

    MailDispatch(MailQueue queue, MailAttempt attempt, MailThrottle throttle, MailSettings settings, Clock clock,
            PlatformTransactionManager transactions) {
        this.queue = queue;
        this.attempt = attempt;
        this.throttle = throttle;
        this.settings = settings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Sends messages whose turn has come, up to a limit; ends early when the mail server seems to be away, or when the
     * rate allows no more.
     *
     * @return how many were sent
     */
    public int sendDue(int limit) {
        return round(limit).sent();
    }

    /** The same, saying also whether it was the rate that ended it. */
    Round round(int limit) {
        releaseThoseOfDeadSenders();
        int sent = 0;
        int failuresInARow = 0;
        for (int i = 0; i < limit && failuresInARow < FAILURES_THAT_END_A_ROUND; i++) {
            if (!throttle.admits()) {
                return new Round(sent, true);
            }
            Outcome outcome = attempt.make();
            if (outcome == Outcome.NOT_SENT || outcome == Outcome.NOTHING_DUE) {
                throttle.giveBack();
            }
            if (outcome == Outcome.NOTHING_DUE || outcome == Outcome.SERVER_AWAY) {
                break;
            }
            sent += outcome == Outcome.SENT ? 1 : 0;
            failuresInARow = outcome == Outcome.FAILED ? failuresInARow + 1 : 0;
        }
        return new Round(sent, false);
    }

    private void releaseThoseOfDeadSenders() {
        Instant now = clock.instant();
        transaction.executeWithoutResult(status ->
                queue.releaseClaimedBefore(now.minus(settings.claimTimeout()), now));
    }

    /** @param throttled whether the rate ended it, so that it is worth looking again soon */
    record Round(int sent, boolean throttled) {
    }
}
