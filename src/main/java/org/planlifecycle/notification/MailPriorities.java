package org.planlifecycle.notification;

import org.springframework.stereotype.Component;

/** Says which mails go before which: one that somebody waits for does not stand behind one to every unit. */
@Component
public class MailPriorities {

    private final MailKinds numbers = new MailKinds("notification/mail-priorities.properties");

    /** The lower, the sooner. */
    public int of(String kind) {
        return Integer.parseInt(numbers.of(kind).strip());
    }
}
