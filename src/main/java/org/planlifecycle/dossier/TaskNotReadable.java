package org.planlifecycle.dossier;

/** There is no such task for this person. */
public class TaskNotReadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TaskNotReadable() {
        super("No such task for this person", null, false, false);
    }
}
