package org.planlifecycle.nomination;

import java.util.List;
import java.util.Map;
import org.planlifecycle.kernel.PlanId;

/** Why nominations were proposed or left out. */
public interface Shortlists {

    /** Remembers the reasons of these choices in the place of those before. */
    void replaceReasons(PlanId planId, List<ShortlistChoice> choices);

    /** The reasons that were stated, by code. */
    Map<String, String> reasons(PlanId planId);
}
