package org.planlifecycle.dossier;

/** There is no such process for this person to start. */
public class ProcessNotStartable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ProcessNotStartable() {
        super("No such process for this person to start", null, false, false);
    }
}
