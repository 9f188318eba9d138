package org.planlifecycle.notification;

/** Asks, at the moment of sending, whether a mail has been overtaken by events; every filter must want it. */
public interface MailFilter {

    /** Called outside any transaction, after the mail was claimed; must say true for mails it knows nothing about. */
    boolean stillWanted(OutboxMail mail);
}
