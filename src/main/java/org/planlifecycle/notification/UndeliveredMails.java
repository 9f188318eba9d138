package org.planlifecycle.notification;

import java.time.Instant;
import java.util.List;

/** The mails that were given up because their recipient cannot be reached. */
public interface UndeliveredMails {

    /** Oldest first. */
    List<OutboxMail> of(Recipient recipient);

    /** Gives them, and whatever else waits for that recipient, another address and all attempts again. */
    void readdress(Recipient recipient, String address, Instant now);

    /** Takes them for delivered by paper. */
    void onPaper(Recipient recipient, Instant now);
}
