package org.planlifecycle.directory;

import java.time.Instant;
import java.util.Optional;

/** The mail addresses of people, as they are corrected while plans run. */
public interface Addresses {

    /**
     * Changes a person's address, in the caller's transaction, and remembers that it was.
     *
     * @return false if nobody in the directory has that id
     */
    boolean change(String personId, String address);

    /** When a person's address was changed last; empty if it never was. */
    Optional<Instant> lastChange(String personId);
}
