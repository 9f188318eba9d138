package org.planlifecycle.monitoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.planlifecycle.kernel.PlanId;

/** What the engine says about the instances of a plan; never a query that grows with the number of units. */
public interface PlanWaiting {

    /** The phases in the order of the plan's life. */
    List<PhaseState> phases(PlanId planId);

    /** The names of the phases under way, by the id of the plan. */
    Map<String, List<String>> running(Collection<String> plans);

    /** What the plan's own processes wait for; the units' instances are counted in the tables instead. */
    List<WaitingPoint> of(PlanId planId);

    /** What the instance of one unit waits for. */
    List<WaitingPoint> ofUnit(PlanId planId, String unitCode);

    /** Open incidents of the plan and its units, the oldest first; at most {@link Page#LARGEST}. */
    List<OpenIncident> incidents(PlanId planId);

    /**
     * Gives the failed job behind an incident one more try, at once.
     *
     * @return the incident as it was
     * @throws org.planlifecycle.kernel.Refusal if the plan has no such incident any more
     */
    OpenIncident retry(PlanId planId, String incidentId);

    /**
     * What came of a retry.
     *
     * @throws org.planlifecycle.kernel.Refusal if the plan never had such an incident
     */
    RetryResult resultOfRetry(PlanId planId, String incidentId);
}
