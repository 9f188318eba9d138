package org.planlifecycle.monitoring;

import java.time.Instant;

/**
 * One step of the plan's reminder ladder.
 *
 * @param at when it is due for units with the plan's own last day
 * @param units how many units it was done for
 * @param lastDone when it was last done, or {@code null}
 */
public record LadderProgress(String code, String action, int offset, Instant at, int units, Instant lastDone) {
}
