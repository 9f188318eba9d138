package org.planlifecycle.notification;

import java.util.Collection;

/** Where mails are put for sending. Nothing is sent unless the caller's transaction commits. */
public interface Outbox {

    /**
     * Puts a mail in, unless the same mail has ever been put in before.
     *
     * @return whether it is new
     */
    boolean add(Mail mail);

    /**
     * The same with a file that goes along.
     *
     * @return whether it is new
     */
    boolean add(Mail mail, Enclosure file);

    /**
     * Puts all those in that are new, with a constant number of statements for each kind and step of a plan.
     *
     * @return how many are new
     */
    int addAll(Collection<Mail> mails);
}
