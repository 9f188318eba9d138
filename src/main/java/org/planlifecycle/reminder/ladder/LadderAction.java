package org.planlifecycle.reminder.ladder;

/** What is done about a unit that has not answered when a step of the ladder is due. */
public enum LadderAction {
    MAIL_CONTACT,
    MAIL_SECRETARY,
    PHONE_CALL,
    FORMAL_LETTER,
    LIST_TO_STANDING_COMMITTEE
}
