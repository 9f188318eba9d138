package org.planlifecycle.notification;

import java.util.Optional;

/** Says, at the moment of sending, where a mail leads that does not lead to a task. */
public interface OwnLinks {

    /** A path below the web address, beginning with a slash; empty for mails it knows nothing about. */
    Optional<String> pathOf(Mail mail);
}
