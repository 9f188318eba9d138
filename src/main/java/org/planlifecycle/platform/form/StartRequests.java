package org.planlifecycle.platform.form;

import java.util.Optional;

/** The starts that were sent with a key, each with the instance that it began. */
public interface StartRequests {

    /** What began with the first request of this key; empty if none was taken. */
    Optional<Began> find(StartRequest request);

    /**
     * Keeps the request before anything else is written for it: one with the same key waits here for this transaction.
     *
     * @throws org.springframework.dao.DuplicateKeyException if one with the same key was taken meanwhile
     */
    void begin(StartRequest request, String instanceId, String definitionId);

    /** Completes what {@link #begin} could not know yet. */
    void belongsTo(StartRequest request, String businessKey);

    /**
     * The instance that began.
     *
     * @param businessKey {@code null} for an instance of no plan
     * @param sameContent whether the request typed the same as the one that is asked for
     */
    record Began(String instanceId, String definitionId, String businessKey, boolean sameContent) {
    }
}
