package org.planlifecycle.monitoring;

import org.springframework.stereotype.Component;

/** Lets in who may watch, and nobody else. */
@Component
public class Watchers {

    private final SignedIn signedIn;

    Watchers(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    /** Nobody is signed in. */
    public static final class NotSignedIn extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Who is signed in has no right to this. */
    public static final class NotAllowed extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /**
     * Lets in everybody who is signed in.
     *
     * @throws NotSignedIn if nobody is
     */
    public void requireSignedIn() {
        signedIn.current().orElseThrow(NotSignedIn::new);
    }

    /**
     * Who is signed in, as a watcher; for the rest of the request only this room's rights count.
     *
     * @throws NotSignedIn if nobody is
     * @throws NotAllowed if they may not watch
     */
    public Watcher current() {
        SignedIn.Person person = signedIn.current().orElseThrow(NotSignedIn::new);
        Watcher watcher = Watcher.of(person.userId(), person.groups()).orElseThrow(NotAllowed::new);
        signedIn.setEngineRightsAside();
        return watcher;
    }
}
