package org.planlifecycle.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works off the outbox one mail at a time: claim and commit, ask whether it is still wanted, send, note the outcome and
 * commit. A crash in between repeats a mail under the same Message-ID, and never loses one.
 */
@Component
public class MailDispatch {

    private static final Logger LOG = LoggerFactory.getLogger(MailDispatch.class);
    private static final int FAILURES_THAT_END_A_ROUND = 3;

    private final MailQueue queue;
    private final MailTransport transport;
    private final List<MailFilter> filters;
    private final MailSettings settings;
    private final Clock clock;
    private final TransactionTemplate transaction;

    MailDispatch(MailQueue queue, MailTransport transport, List<MailFilter> filters, MailSettings settings,
            Clock clock, PlatformTransactionManager transactions) {
        this.queue = queue;
        this.transport = transport;
        this.filters = List.copyOf(filters);
        this.settings = settings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Sends mails whose turn has come, up to a limit; ends early when the mail server seems to be away.
     *
     * @return how many were sent
     */
    public int sendDue(int limit) {
        Instant now = clock.instant();
        transaction.executeWithoutResult(status -> queue.releaseClaimedBefore(
                now.minus(settings.claimTimeout()), now, settings.maxAttempts()));
        int sent = 0;
        int failuresInARow = 0;
        for (String id : queue.due(now, limit)) {
            Outcome outcome = attempt(id);
            sent += outcome == Outcome.SENT ? 1 : 0;
            failuresInARow = outcome == Outcome.FAILED ? failuresInARow + 1 : 0;
            if (failuresInARow == FAILURES_THAT_END_A_ROUND) {
                break;
            }
        }
        return sent;
    }

    private Outcome attempt(String id) {
        if (!Boolean.TRUE.equals(transaction.execute(status -> queue.claim(id, clock.instant())))) {
            return Outcome.PASSED_OVER;
        }
        try {
            boolean sent = sendIfWanted(queue.read(id));
            transaction.executeWithoutResult(status -> noteEnd(id, sent));
            return sent ? Outcome.SENT : Outcome.PASSED_OVER;
        } catch (Exception failure) {
            // The message may name the recipient; it belongs into the row, not into the log.
            LOG.warn("Mail {} could not be sent: {}", id, failure.getClass().getName());
            transaction.executeWithoutResult(status -> noteFailure(id, failure));
            return Outcome.FAILED;
        }
    }

    private boolean sendIfWanted(OutboxMail mail) throws Exception {
        boolean wanted = filters.stream().allMatch(filter -> filter.stillWanted(mail));
        if (wanted) {
            transport.send(mail);
        }
        return wanted;
    }

    private void noteEnd(String id, boolean sent) {
        if (sent) {
            queue.sent(id, clock.instant());
        } else {
            queue.dropped(id);
        }
    }

    private void noteFailure(String id, Exception failure) {
        int attempts = queue.attempts(id);
        if (attempts >= settings.maxAttempts()) {
            queue.failed(id, failure.toString());
        } else {
            queue.retryAt(clock.instant().plus(settings.delayAfter(attempts)), id, failure.toString());
        }
    }

    private enum Outcome { SENT, FAILED, PASSED_OVER }
}
