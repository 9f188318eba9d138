package org.planlifecycle.notification;

import java.util.Optional;

/** The recipients whom mail does not reach, each once. */
public interface Troubles {

    /**
     * Adds one, in the caller's transaction.
     *
     * @return false if that recipient is among them already
     */
    boolean add(Trouble trouble);

    Optional<Trouble> find(String id);

    void remove(String id);
}
