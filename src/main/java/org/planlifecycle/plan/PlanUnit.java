package org.planlifecycle.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.planlifecycle.kernel.PlanId;

/**
 * One unit under one plan: the snapshot taken when the plan was issued, and how its report stands.
 *
 * @param unitName the name on the day of issue
 * @param firstDueAt the due instant before any extension (exclusive)
 * @param dueAt the due instant now (exclusive)
 * @param lastDay the last day in time now (inclusive)
 * @param openedAt when the unit got its task; {@code null} before
 * @param closedAt when its report was settled; {@code null} while open
 * @param outcome how it was settled; {@code null} while open
 * @param lastStep the highest reminder step done for the present due date; {@code null} for none
 */
public record PlanUnit(PlanId planId, String unitCode, String unitName, Instant firstDueAt, Instant dueAt,
        LocalDate lastDay, Instant openedAt, Instant closedAt, Outcome outcome, String lastStep) {

    /** How a unit's report was settled. */
    public enum Outcome {
        /** Accepted after the completeness check. */
        ACCEPTED,
        /** Closed at the cut-off without an acceptable report. */
        MISSING,
        /** The plan was cancelled first. */
        CANCELLED
    }

    public boolean isOpen() {
        return closedAt == null;
    }
}
