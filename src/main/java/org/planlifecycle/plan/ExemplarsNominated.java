package org.planlifecycle.plan;

import java.util.List;
import org.planlifecycle.kernel.PlanId;

/** A unit's accepted report names these exemplars. Published in the transaction that accepts the report. */
public record ExemplarsNominated(PlanId planId, String unitCode, List<Exemplar> exemplars) {

    public ExemplarsNominated {
        exemplars = List.copyOf(exemplars);
    }

    /**
     * One exemplar as the unit describes it.
     *
     * @param classification XUAT_SAC, TOT, HOAN_THANH or KHONG_HOAN_THANH
     * @param underDiscipline the unit's own statement; the inspection checks it
     * @param alreadyRewarded whether the same achievement has been rewarded before
     */
    public record Exemplar(NomineeKind kind, String name, String position, boolean partyMember,
            String classification, boolean underDiscipline, boolean alreadyRewarded, String achievement) {
    }
}
