package org.planlifecycle.monitoring;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.planlifecycle.kernel.PlanId;

/** The progress of plans as the tables have it; each query a constant number of statements. */
public interface ProgressRecords {

    /** All plans, the newest first, with the counts of the plans on that page. */
    Page<PlanLine> plans(int page, int size, Instant now);

    /** The counts of the plan's units, by cluster and kind. */
    List<ClusterCounts> counts(PlanId planId, Instant now);

    /** How many units are in each state. */
    Map<UnitState, Integer> states(PlanId planId, Instant now);

    Page<UnitRecord> units(PlanId planId, UnitQuery query, Instant now);

    /** Hands over every unit that the query finds, on whatever page, in one reading. */
    void each(PlanId planId, UnitQuery query, Instant now, Consumer<UnitRecord> reader);

    Optional<UnitRecord> unit(PlanId planId, String unitCode, Instant now);

    /** How each of these units stands in its plans, those due last first and no more than {@code most} of a unit. */
    List<UnitPlan> plansOf(Collection<String> unitCodes, int most, Instant now);

    /** When the units first handed in, and when they were accepted. */
    Moments moments(PlanId planId);

    /** Each unit once in each list, in time order. */
    record Moments(List<Instant> submitted, List<Instant> accepted) {
    }

    /** For how many units each step of the ladder was done. */
    List<StepCount> steps(PlanId planId);
}
