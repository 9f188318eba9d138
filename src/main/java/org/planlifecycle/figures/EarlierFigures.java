package org.planlifecycle.figures;

import org.planlifecycle.kernel.PlanId;

/** What a unit reported in campaigns before. */
public interface EarlierFigures {

    /**
     * The accepted figures of the plan that the unit reported to last, before it reported to this one.
     *
     * @param regime what was reported by; another kind of report means something else by its codes
     * @return none if there is no such plan
     */
    FigureTable before(PlanId planId, String unitCode, String regime);
}
