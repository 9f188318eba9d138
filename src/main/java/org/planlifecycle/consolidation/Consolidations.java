package org.planlifecycle.consolidation;

import org.planlifecycle.kernel.PlanId;

/** The snapshot of figures that each plan's consolidated report stands on: the newest one, after any restatement. */
public interface Consolidations {

    /**
     * The figures of the whole committee. What both the Party units and the youth union report is the Party units'
     * sum; a figure that nobody reported is not there.
     *
     * @throws IllegalStateException if the plan has none yet
     */
    Consolidated get(PlanId planId);

    /**
     * The figures of one cluster, 0 for the units outside the clusters.
     *
     * @throws IllegalStateException if the plan has none yet
     */
    Consolidated ofCluster(PlanId planId, int cluster);
}
