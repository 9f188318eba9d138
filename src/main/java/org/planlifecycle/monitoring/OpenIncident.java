package org.planlifecycle.monitoring;

import java.time.Instant;

/** A job of a plan that has used up its retries and needs a person. */
public record OpenIncident(String id, String process, String activity, String message, Instant at,
        String instanceId) {
}
