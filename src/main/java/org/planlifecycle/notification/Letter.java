package org.planlifecycle.notification;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * One message: everything that one recipient is told at once.
 *
 * @param items at least one, oldest first
 */
record Letter(List<OutboxMail> items) {

    Letter {
        items = items.stream().sorted(Comparator.comparing(OutboxMail::createdAt).thenComparing(OutboxMail::id)).toList();
    }

    /** The same for every attempt. */
    String id() {
        return items.get(0).bundleId();
    }

    Recipient recipient() {
        return items.get(0).mail().recipient();
    }

    List<String> ids() {
        return items.stream().map(OutboxMail::id).toList();
    }

    /** How often a sender has claimed it. */
    int attempts() {
        return items.stream().mapToInt(OutboxMail::attempts).max().orElseThrow();
    }

    Instant createdAt() {
        return items.get(0).createdAt();
    }

    String subject() {
        return items.size() == 1 ? items.get(0).mail().subject()
                : "Có %d thông báo gửi đồng chí về việc thực hiện kế hoạch".formatted(items.size());
    }

    /** The Message-ID of every attempt, so that a recipient's server can see that two copies are one message. */
    String messageId(String domain) {
        return "<%s@%s>".formatted(id(), domain);
    }
}
