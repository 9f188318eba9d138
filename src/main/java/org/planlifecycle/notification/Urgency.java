package org.planlifecycle.notification;

/** Whether a mail may wait for the next working day so that a person is not written to twice on one day. */
public enum Urgency {

    /** A reminder: the first of the day goes at once, what comes later that day waits for the next working day. */
    ROUTINE,
    /** What somebody has just decided or asked for: it goes at once, together with whatever else is due. */
    PROMPT
}
