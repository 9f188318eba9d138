package org.planlifecycle.report;

/** What people are asked to do about silent units, beside the mails and letters that go out by themselves. */
public enum FollowUpKind {
    /** Telephone the unit. */
    CALL,
    /** Look at the unit in the list for the Standing Committee. */
    LISTING
}
