package org.planlifecycle.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The outbox as any number of senders work it off, each in the caller's transaction. */
public interface MailQueue {

    /**
     * What is due for the recipient of the mail that goes before all others, whom no other sender is just claiming: of
     * the first priority that has a mail due the one that has waited longest. It is the rest of a bundle that was tried
     * before, or else everything that is in no bundle yet. Empty if nothing is due.
     */
    List<DueMail> nextDue(Instant now);

    /** Whether a routine mail went to that recipient since then, or is still being tried. */
    boolean hadRoutine(Recipient recipient, Instant since);

    void postpone(Collection<String> ids, Instant until);

    /** Takes waiting mails for one attempt as one message, and says which; the others were taken by another sender. */
    List<String> claim(Collection<String> ids, String bundleId, Instant now);

    OutboxMail read(String id);

    /** How often that mail was claimed; answers also for a row that is no valid mail. */
    int attempts(String id);

    void sent(Collection<String> ids, Instant now);

    void dropped(Collection<String> ids);

    void retryAt(Instant due, Collection<String> ids, String error);

    /** Puts mails back whose attempt never reached a mail server, as if it had not been made. */
    void unclaim(Instant due, Collection<String> ids, String error);

    /** Puts a mail back that its message goes without. */
    void detach(Instant due, String id, String error);

    void failed(Collection<String> ids, String error);

    /** Lets mails wait again whose sender has not been heard of. */
    int releaseClaimedBefore(Instant claimed, Instant now);
}
