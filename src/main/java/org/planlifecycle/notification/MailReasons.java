package org.planlifecycle.notification;

import org.springframework.stereotype.Component;

/** Says in one Vietnamese sentence why somebody gets a mail of a kind. */
@Component
class MailReasons {

    private final MailKinds sentences = new MailKinds("notification/mail-reasons.properties");

    String of(String kind) {
        return sentences.of(kind);
    }
}
