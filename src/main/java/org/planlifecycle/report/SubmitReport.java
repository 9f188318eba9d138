package org.planlifecycle.report;

import java.util.List;
import java.util.Set;
import org.planlifecycle.figures.Figures;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.ExemplarsNominated.Exemplar;

/**
 * What a unit hands in.
 *
 * @param figures those of the last reviewed year, as entered in the form
 * @param asked the figures that the form asked for, those left blank too; what else is owed comes by workbook alone
 * @param explanation why figures that draw a warning are right; may be empty
 */
public record SubmitReport(PlanId planId, String unitCode, Narrative narrative, Figures figures, Set<String> asked,
        String explanation, List<Exemplar> nominations, String actor) {

    public SubmitReport {
        asked = Set.copyOf(asked);
        nominations = List.copyOf(nominations);
    }
}
