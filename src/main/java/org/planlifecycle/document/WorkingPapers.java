package org.planlifecycle.document;

import java.util.List;
import java.util.Map;
import org.planlifecycle.kernel.PlanId;

/** A phase's papers in the making, which officials read and take away with their tasks. */
public interface WorkingPapers {

    /**
     * The papers that lie beside this step of the plan; none where the phase has none.
     *
     * @param typed what the reader has saved of the step's form but not sent yet, by field
     */
    List<WorkingPaper> of(PlanId planId, String processKey, String activityId, Map<String, Object> typed);
}
