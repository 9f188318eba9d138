package org.planlifecycle.summary;

import java.util.List;
import org.planlifecycle.kernel.PlanId;

/** The themes that people chose, for each plan. */
public interface ThemeChoices {

    List<ThemeChoice> choices(PlanId planId);

    /** Stores the choice in the place of an earlier one. */
    void put(PlanId planId, ThemeChoice choice);
}
