package org.planlifecycle.report;

import java.time.Instant;
import org.planlifecycle.kernel.PlanId;

/** A unit's word that it knows of its task, and who in it to ask. */
public record Acknowledgement(PlanId planId, String unitCode, String contactName, String contactPhone, String note,
        String by, Instant at) {
}
