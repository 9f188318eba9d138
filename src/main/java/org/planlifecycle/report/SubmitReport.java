package org.planlifecycle.report;

import java.util.List;
import org.planlifecycle.figures.Figures;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.ExemplarsNominated.Exemplar;

/**
 * What a unit hands in.
 *
 * @param regime the report regime that the form asked by, in force when it was sent
 * @param figures those of the last reviewed year, as entered in the form
 * @param explanation why figures that draw a warning are right; may be empty
 */
public record SubmitReport(PlanId planId, String unitCode, ReportRegime regime, Narrative narrative, Figures figures,
        String explanation, List<Exemplar> nominations, String actor) {

    public SubmitReport {
        nominations = List.copyOf(nominations);
    }
}
