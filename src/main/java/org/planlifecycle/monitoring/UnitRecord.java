package org.planlifecycle.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import org.planlifecycle.directory.UnitKind;

/**
 * One unit under a plan, as the tables have it.
 *
 * @param cluster 0 for none
 * @param kind {@code null} if the directory has no such unit
 * @param overdue whether a report is owed now and its due instant is past
 * @param late whether the report at hand came late
 * @param version of the report at hand; 0 for none
 * @param submittedAt of that version, or {@code null}
 * @param lastStep the highest reminder step done for the present last day, or {@code null}
 * @param remindedAt when it was last reminded in any way, or {@code null}
 * @param extendedTo the last day that was granted last, or {@code null}
 * @param extensionAsked whether a request for more time waits for its answer
 */
public record UnitRecord(String code, String name, int cluster, UnitKind kind, UnitState state, boolean overdue,
        boolean late, LocalDate lastDay, Instant closedAt, int version, Instant submittedAt, int returns,
        String lastStep, Instant remindedAt, int calls, LocalDate extendedTo, boolean extensionAsked) {

    /** Whether the unit still has to hand something in. */
    boolean owes() {
        return closedAt == null && state != UnitState.WAITING;
    }
}
