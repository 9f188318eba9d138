package org.planlifecycle.engine.form;

/**
 * Which form a draft is of.
 *
 * @param id the id of the task, or the key of the process that the form starts: its next version asks the same
 */
public record DraftSubject(Kind kind, String id) {

    /** The forms that people fill in. */
    public enum Kind { TASK, START }

    public static DraftSubject task(String taskId) {
        return new DraftSubject(Kind.TASK, taskId);
    }

    public static DraftSubject start(String processKey) {
        return new DraftSubject(Kind.START, processKey);
    }
}
