package org.planlifecycle.summary;

import java.util.List;
import org.planlifecycle.kernel.PlanId;

/** What the units wrote in the reports that were accepted. */
public interface AcceptedNarratives {

    /** By unit code. */
    List<UnitNarrative> narratives(PlanId planId);
}
