package org.planlifecycle.report;

/** What can be done when the time for reports is over and some are missing. */
public enum CutOffDecision {
    /** Give every silent unit time until a new day. */
    EXTEND,
    /** Let the Standing Committee decide about the silent units. */
    LIST_MISSING,
    /** Close without them. */
    PROCEED
}
