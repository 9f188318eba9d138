package org.planlifecycle.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.planlifecycle.notification.MailTransport.MailRefused;
import org.springframework.stereotype.Component;

/** Notes in the outbox what became of an attempt, in the caller's transaction. */
@Component
class MailOutcomes {

    private final MailQueue queue;
    private final DeadRecipients dead;
    private final MailSettings settings;
    private final Clock clock;

    MailOutcomes(MailQueue queue, DeadRecipients dead, MailSettings settings, Clock clock) {
        this.queue = queue;
        this.dead = dead;
        this.settings = settings;
        this.clock = clock;
    }

    void sent(Letter letter) {
        queue.sent(letter.ids(), clock.instant());
    }

    void dropped(String id) {
        queue.dropped(List.of(id));
    }

    /** Its message goes without this one, which is tried again by itself until it is given up. */
    void failedAlone(String id, Exception failure) {
        int attempts = queue.attempts(id);
        if (attempts >= settings.maxAttempts()) {
            queue.failed(List.of(id), failure.toString());
        } else {
            queue.detach(nextTry(attempts), id, failure.toString());
        }
    }

    /** Gives a letter up that has no address, or whose senders died each time before they could say how it went. */
    boolean hopeless(Letter letter) {
        if (!letter.recipient().isReachable()) {
            giveUp(letter, "The recipient has no address", ServerAnswers.NO_ADDRESS);
            return true;
        }
        if (letter.attempts() > settings.maxAttempts()) {
            giveUp(letter, "The sender did not come back", ServerAnswers.notTaken(settings.maxAttempts()));
            return true;
        }
        return false;
    }

    void serverAway(Letter letter, Exception failure) {
        queue.unclaim(clock.instant().plus(settings.retryDelay()), letter.ids(), failure.toString());
    }

    /** Given up at once if the address is dead, otherwise after the last attempt. */
    void failed(Letter letter, Exception failure) {
        if (failure instanceof MailRefused refusal) {
            giveUp(letter, refusal.toString(), ServerAnswers.refused(refusal.code()));
        } else if (letter.attempts() >= settings.maxAttempts()) {
            giveUp(letter, failure.toString(), ServerAnswers.notTaken(letter.attempts()));
        } else {
            queue.retryAt(nextTry(letter.attempts()), letter.ids(), failure.toString());
        }
    }

    private void giveUp(Letter letter, String error, String said) {
        queue.failed(letter.ids(), error);
        if (letter.items().stream().anyMatch(item -> !item.mail().kind().equals(AddressMails.KIND))) {
            dead.report(letter.recipient(), said);
        }
    }

    private Instant nextTry(int attempts) {
        return clock.instant().plus(settings.delayAfter(attempts));
    }
}
