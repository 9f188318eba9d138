package org.planlifecycle.nomination.process;

import org.planlifecycle.nomination.DossierCollection;
import org.planlifecycle.plan.ExemplarsNominated;
import org.planlifecycle.plan.PlanIssued;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows what other phases do for a plan, in their transactions: its issue, and each accepted report. */
@Component
class NominationListener {

    private final DossierCollection dossiers;

    NominationListener(DossierCollection dossiers) {
        this.dossiers = dossiers;
    }

    @EventListener
    void onPlanIssued(PlanIssued issued) {
        dossiers.begin(issued.planId());
    }

    @EventListener
    void onExemplarsNominated(ExemplarsNominated named) {
        dossiers.receive(named);
    }
}
