package org.planlifecycle.dossier;

/** Knows who asks. */
public interface Readers {

    /**
     * The person of the session.
     *
     * @throws NotSignedIn if there is none
     */
    Reader reader();
}
