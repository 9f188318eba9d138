package org.planlifecycle.notification;

import java.time.Instant;

/** The moment up to which messages are paid for, one for all nodes. */
public interface MailRate {

    Instant paidUntil();

    /** Moves it on, in the caller's transaction, unless another node has done so since it was read. */
    boolean move(Instant from, Instant to);
}
