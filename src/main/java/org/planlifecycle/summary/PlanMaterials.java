package org.planlifecycle.summary;

import java.util.HashMap;
import java.util.Map;
import org.planlifecycle.kernel.PlanId;

/** What the consolidated report of one plan is made from, read once for each snapshot: for one request, not to be kept. */
public final class PlanMaterials {

    private final SummaryMaterials materials;
    private final PlanId planId;
    private final Map<Integer, SummaryMaterial> read = new HashMap<>();
    private SummaryMaterial latest;

    PlanMaterials(SummaryMaterials materials, PlanId planId) {
        this.materials = materials;
        this.planId = planId;
    }

    public PlanId planId() {
        return planId;
    }

    /** As the newest snapshot has it. */
    SummaryMaterial latest() {
        if (latest == null) {
            latest = materials.of(planId);
            read.put(latest.snapshot(), latest);
        }
        return latest;
    }

    SummaryMaterial of(int snapshot) {
        SummaryMaterial found = read.get(snapshot);
        if (found == null) {
            found = materials.of(planId, snapshot);
            read.put(snapshot, found);
        }
        return found;
    }
}
