package org.planlifecycle.notification;

import java.time.Instant;

/** The days of the office, as far as the sending of mails follows them. */
public interface SendingDays {

    /** Midnight at which the local day of that moment began. */
    Instant startOfDay(Instant moment);

    /** The opening of the office on the first working day after the day of that moment. */
    Instant nextOpening(Instant moment);
}
