package org.planlifecycle.nomination.process;

import org.planlifecycle.nomination.DossierCollection;
import org.planlifecycle.plan.ExemplarsNominated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes over the exemplars of a report in the transaction that accepts it. */
@Component
class AcceptedReportListener {

    private final DossierCollection dossiers;

    AcceptedReportListener(DossierCollection dossiers) {
        this.dossiers = dossiers;
    }

    @EventListener
    void onExemplarsNominated(ExemplarsNominated named) {
        dossiers.receive(named);
    }
}
