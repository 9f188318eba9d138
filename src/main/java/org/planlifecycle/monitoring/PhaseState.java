package org.planlifecycle.monitoring;

import java.time.Instant;

/**
 * One phase of a plan.
 *
 * @param startedAt {@code null} before
 * @param endedAt {@code null} before
 * @param instanceId the running process instance, else {@code null}
 */
public record PhaseState(String key, String name, State state, Instant startedAt, Instant endedAt,
        String instanceId) {

    /** How far it is. */
    public enum State { AHEAD, RUNNING, DONE, STOPPED }
}
