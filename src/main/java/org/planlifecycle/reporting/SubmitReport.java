package org.planlifecycle.reporting;

import java.util.List;
import org.planlifecycle.plan.ExemplarsNominated.Exemplar;
import org.planlifecycle.plan.PlanId;

/** What a unit hands in. */
public record SubmitReport(PlanId planId, String unitCode, Narrative narrative, Figures figures,
        List<Exemplar> nominations, String actor) {

    public SubmitReport {
        nominations = List.copyOf(nominations);
    }
}
