package org.planlifecycle.monitoring;

import java.time.Instant;

/** For how many units a step of the ladder was done, and when last. */
public record StepCount(String code, int units, Instant last) {
}
