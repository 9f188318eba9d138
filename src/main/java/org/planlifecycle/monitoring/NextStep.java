package org.planlifecycle.monitoring;

import java.time.Instant;

/** The step of the reminder ladder that a unit comes to next if it stays silent. */
public record NextStep(String code, String action, Instant at) {
}
