package org.planlifecycle.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes what is due for one recipient out of the outbox as one message, which keeps its id through every attempt. */
@Component
class MailClaims {

    private final MailQueue queue;
    private final SendingDays days;
    private final MailSettings settings;

    MailClaims(MailQueue queue, SendingDays days, MailSettings settings) {
        this.queue = queue;
        this.days = days;
        this.settings = settings;
    }

    /**
     * The next message; empty if nothing is due. In the caller's transaction, which must see what others commit
     * meanwhile: whoever lost a race for rows looks again.
     */
    Optional<Claim> next(Instant now) {
        for (List<DueMail> due = queue.nextDue(now); !due.isEmpty(); due = queue.nextDue(now)) {
            String bundle = due.get(0).bundleId();
            List<DueMail> ready = bundle == null ? withoutThoseThatWait(due, now) : due;
            List<String> won = ready.isEmpty() ? List.of()
                    : queue.claim(ids(ready), bundle == null ? newBundle() : bundle, now);
            if (!won.isEmpty()) {
                return Optional.of(new Claim(due.get(0).recipient(), won));
            }
        }
        return Optional.empty();
    }

    private List<DueMail> withoutThoseThatWait(List<DueMail> due, Instant now) {
        Map<Boolean, List<DueMail>> routine = due.stream()
                .collect(Collectors.partitioningBy(mail -> mail.urgency() == Urgency.ROUTINE));
        if (!settings.oneReminderADay() || routine.get(true).isEmpty()
                || !queue.hadRoutine(due.get(0).recipient(), days.startOfDay(now))) {
            return due;
        }
        queue.postpone(ids(routine.get(true)), days.nextOpening(now));
        return routine.get(false);
    }

    private static List<String> ids(Collection<DueMail> mails) {
        return mails.stream().map(DueMail::id).toList();
    }

    private static String newBundle() {
        return UUID.randomUUID().toString();
    }

    /** The rows of one message. */
    record Claim(Recipient recipient, List<String> ids) {
    }
}
