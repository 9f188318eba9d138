package org.planlifecycle.reporting.consolidation;

import java.util.List;
import org.planlifecycle.plan.PlanId;

/** The corrections of figures that were proposed after the figures were taken. */
public interface Restatements {

    void add(FigureRestatement proposed);

    /** @throws IllegalStateException if there is none of this id */
    FigureRestatement get(String id);

    /** Stores the decision. */
    void save(FigureRestatement decided);

    /** Marks a version of a report as the correction of another one, made by the office and not by the unit. */
    void corrects(PlanId planId, String unitCode, int version, int corrected);

    /** All that were approved for a plan, the first one first. */
    List<FigureRestatement> approved(PlanId planId);
}
