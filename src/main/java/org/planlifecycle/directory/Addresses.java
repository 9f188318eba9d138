package org.planlifecycle.directory;

/** The mail addresses of people, as they are corrected while plans run. */
public interface Addresses {

    /**
     * Changes a person's address, in the caller's transaction.
     *
     * @return false if nobody in the directory has that id
     */
    boolean change(String personId, String address);
}
