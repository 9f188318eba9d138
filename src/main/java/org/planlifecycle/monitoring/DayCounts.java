package org.planlifecycle.monitoring;

import java.time.LocalDate;

/** How many units had handed in, and how many were accepted, by the end of a day. */
public record DayCounts(LocalDate day, int submitted, int accepted) {
}
