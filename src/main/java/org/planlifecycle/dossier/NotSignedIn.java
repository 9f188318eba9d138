package org.planlifecycle.dossier;

/** Nobody is signed in. */
public class NotSignedIn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotSignedIn() {
        super("Nobody is signed in", null, false, false);
    }
}
