package org.planlifecycle.reminder.officials;

/** Who is told that an official's task is not done. */
public enum OfficialAction {
    /** Whoever has the task: the one who claimed it, else everybody in its group. */
    REMIND_HOLDER,
    /** The head of the department; the one who presides, where there is none or the head alone has the task. */
    TELL_HEAD,
    /** The one who presides the Standing Committee. */
    TELL_CHAIR,
    /** The one who presides, on the list of what is overdue for days. */
    LIST_TO_CHAIR
}
