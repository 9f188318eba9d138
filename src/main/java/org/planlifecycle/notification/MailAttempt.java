package org.planlifecycle.notification;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planlifecycle.notification.MailTransport.MailRefused;
import org.planlifecycle.notification.MailTransport.ServerAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One attempt at one message: claim what is due for one recipient and commit, ask of each item whether it is still
 * wanted, send, note the outcome and commit. A crash in between repeats the message under the same Message-ID, and
 * never loses one.
 */
@Component
class MailAttempt {

    private static final Logger LOG = LoggerFactory.getLogger(MailAttempt.class);

    private final MailQueue queue;
    private final MailClaims claims;
    private final MailOutcomes outcomes;
    private final MailTransport transport;
    private final List<MailFilter> filters;
    private final Clock clock;
    private final TransactionTemplate transaction;

    MailAttempt(MailQueue queue, MailClaims claims, MailOutcomes outcomes, MailTransport transport,
            List<MailFilter> filters, Clock clock, PlatformTransactionManager transactions) {
        this.queue = queue;
        this.claims = claims;
        this.outcomes = outcomes;
        this.transport = transport;
        this.filters = List.copyOf(filters);
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** How an attempt ended. */
    enum Outcome { SENT, REFUSED, FAILED, NOT_SENT, NOTHING_DUE, SERVER_AWAY }

    Outcome make() {
        Optional<MailClaims.Claim> claim = transaction.execute(status -> claims.next(clock.instant()));
        if (claim.isEmpty()) {
            return Outcome.NOTHING_DUE;
        }
        List<OutboxMail> wanted = wanted(claim.get().ids());
        if (wanted.isEmpty()) {
            return Outcome.NOT_SENT;
        }
        Letter letter = new Letter(wanted);
        boolean hopeless = Boolean.TRUE.equals(transaction.execute(status -> outcomes.hopeless(letter)));
        return hopeless ? Outcome.NOT_SENT : send(letter);
    }

    private Outcome send(Letter letter) {
        try {
            transport.send(letter);
        } catch (ServerAway away) {
            LOG.warn("The mail server is away: {}", away.getCause().getClass().getName());
            inTransaction(() -> outcomes.serverAway(letter, away));
            return Outcome.SERVER_AWAY;
        } catch (Exception failure) {
            // The message may name the recipient; it belongs into the row, not into the log.
            LOG.warn("Message {} could not be sent: {}", letter.id(), failure.getClass().getName());
            inTransaction(() -> outcomes.failed(letter, failure));
            return failure instanceof MailRefused ? Outcome.REFUSED : Outcome.FAILED;
        }
        inTransaction(() -> outcomes.sent(letter));
        return Outcome.SENT;
    }

    /** What is not wanted any more is dropped, and that committed, before the rest is sent. */
    private List<OutboxMail> wanted(List<String> ids) {
        List<OutboxMail> wanted = new ArrayList<>();
        for (String id : ids) {
            try {
                OutboxMail mail = queue.read(id);
                if (filters.stream().allMatch(filter -> filter.stillWanted(mail))) {
                    wanted.add(mail);
                } else {
                    inTransaction(() -> outcomes.dropped(id));
                }
            } catch (Exception failure) {
                LOG.warn("Mail {} could not be asked for: {}", id, failure.getClass().getName());
                inTransaction(() -> outcomes.failedAlone(id, failure));
            }
        }
        return wanted;
    }

    private void inTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }
}
