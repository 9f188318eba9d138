package org.planlifecycle.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.planlifecycle.kernel.PlanId;

/** The units of each plan. Each query reads by plan, so that one plan's size never slows another. */
public interface PlanUnits {

    /** Takes the snapshot of the units that a plan goes to, all due by its deadline. */
    void assign(PlanId planId, Collection<UnitSnapshot> units, ReportDeadline deadline);

    /** A unit as it was on the day of issue. */
    record UnitSnapshot(String code, String name) {
    }

    /** All units of the plan, by code. */
    List<PlanUnit> of(PlanId planId);

    /** Some units of the plan, by code: as many as the limit, after the first ones. */
    List<PlanUnit> some(PlanId planId, int after, int limit);

    /** Those of these units that the plan goes to. */
    List<PlanUnit> of(PlanId planId, Collection<String> unitCodes);

    /** Empty if the plan does not go to this unit. */
    Optional<PlanUnit> find(PlanId planId, String unitCode);

    /** @throws IllegalStateException if the plan does not go to this unit */
    PlanUnit get(PlanId planId, String unitCode);

    /**
     * Lets nobody else work on what hangs on this unit until the transaction ends; others wait for their turn.
     *
     * @throws RuntimeException if the plan does not go to this unit
     */
    void hold(PlanId planId, String unitCode);

    /** Units whose report is not settled, by code. */
    List<PlanUnit> open(PlanId planId);

    /** Marks the units as having their task; those already marked stay as they are. */
    void opened(PlanId planId, Collection<String> unitCodes, Instant at);

    /** Moves one unit's due date; its reminder ladder starts afresh. */
    void moveDue(PlanId planId, String unitCode, Instant dueAt, LocalDate lastDay);

    /** Moves the due date of every open unit that is due earlier; their ladders start afresh. */
    void moveAllDue(PlanId planId, Instant dueAt, LocalDate lastDay);

    /**
     * Moves every open unit from the plan's old deadline to its new one, which may be earlier; a unit with a later
     * due date of its own keeps it. The ladders of those moved start afresh.
     */
    void amendDue(PlanId planId, ReportDeadline from, ReportDeadline to);

    /** Settles one unit; a unit already settled keeps its outcome. Returns whether this call settled it. */
    boolean close(PlanId planId, String unitCode, PlanUnit.Outcome outcome, Instant at);

    /** Settles every unit that is still open. Returns those that this call settled, by code. */
    List<PlanUnit> closeAll(PlanId planId, PlanUnit.Outcome outcome, Instant at);

    /** Remembers the highest reminder step done for these units. */
    void stepDone(PlanId planId, Collection<String> unitCodes, String step);

    /** Whether no unit of the plan is open any more; an exists-check, never a count. */
    boolean allClosed(PlanId planId);
}
