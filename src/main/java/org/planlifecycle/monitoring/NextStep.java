package org.planlifecycle.monitoring;

import java.time.Instant;

/**
 * The step of the reminder ladder that a unit comes to next if it stays silent; several that share a day are one.
 *
 * @param due whether its moment has come and it waits for the next round
 */
public record NextStep(String code, String action, Instant at, boolean due) {
}
