package org.planlifecycle.notification;

import java.util.Optional;

/** The tasks that people have open at the moment a mail is sent. */
public interface OpenTasks {

    /**
     * The one task that the mail's unit has open for the mail's plan, or, for a mail about no unit, the open task whose
     * id its step begins with ({@code id/…}); empty if there is none or several.
     */
    Optional<String> taskOf(Mail mail);
}
