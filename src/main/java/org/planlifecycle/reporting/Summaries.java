package org.planlifecycle.reporting;

import java.util.List;
import java.util.Optional;
import org.planlifecycle.plan.PlanId;

/** The consolidated reports and what departments said about them. */
public interface Summaries {

    /** Stores the report, whether or not there is one already. */
    void save(SummaryReport summary);

    Optional<SummaryReport> find(PlanId planId);

    /** @throws IllegalStateException if there is none yet */
    default SummaryReport get(PlanId planId) {
        return find(planId).orElseThrow(
                () -> new IllegalStateException("Plan '%s' has no consolidated report".formatted(planId)));
    }

    /** Stores a department's comment in the place of its last one. */
    void comment(SummaryComment comment);

    /** All comments, by department. */
    List<SummaryComment> comments(PlanId planId);
}
