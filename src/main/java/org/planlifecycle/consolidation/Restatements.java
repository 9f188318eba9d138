package org.planlifecycle.consolidation;

import java.util.List;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.kernel.PlanId;

/** The corrections of figures that were proposed after the figures were taken. */
public interface Restatements {

    /** Adds a proposal, which is the figure's open one from now on; the table takes no second one beside it. */
    void add(FigureRestatement proposed);

    /** Whether a proposal to correct this figure waits for its answer. */
    boolean isOpen(PlanId planId, String unitCode, String indicatorCode, ReportPeriod period);

    /** @throws IllegalStateException if there is none of this id */
    FigureRestatement get(String id);

    /**
     * Stores the decision.
     *
     * @throws org.planlifecycle.kernel.Refusal if it was decided meanwhile
     */
    void save(FigureRestatement decided);

    /** All that were approved for a plan, the first one first. */
    List<FigureRestatement> approved(PlanId planId);
}
