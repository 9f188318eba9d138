package org.planlifecycle.notification;

import java.time.Instant;
import java.util.List;

/** The outbox as a sender works it off. */
public interface MailQueue {

    /** The ids of mails whose turn has come, longest due first. */
    List<String> due(Instant now, int limit);

    /** Takes a waiting mail for one attempt; false if another sender was faster. */
    boolean claim(String id, Instant now);

    OutboxMail read(String id);

    /** How often that mail was claimed; answers also for a row that is no valid mail. */
    int attempts(String id);

    void sent(String id, Instant now);

    void dropped(String id);

    void retryAt(Instant due, String id, String error);

    void failed(String id, String error);

    /** Lets mails wait again whose sender has not been heard of, or gives them up after their last attempt. */
    int releaseClaimedBefore(Instant claimed, Instant now, int maxAttempts);
}
