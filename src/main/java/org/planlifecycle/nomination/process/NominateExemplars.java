package org.planlifecycle.nomination.process;

import org.planlifecycle.engine.ProcessVariable;

/** The names that the model {@code nominate-exemplars} and the code share. */
final class NominateExemplars {

    static final String KEY = "nominate-exemplars";

    static final String GATHER_DOSSIERS = "userTask_gatherDossiers";
    static final String CHECK_ORGANISATION = "userTask_checkOrganisation";
    static final String CHECK_INSPECTION = "userTask_checkInspection";
    static final String CHECK_OFFICE = "userTask_checkOffice";
    static final String DRAFT_SHORTLIST = "userTask_draftShortlist";

    /** Whether anybody is proposed for commendation. */
    static final ProcessVariable<Boolean> PROPOSAL_MADE = new ProcessVariable<>("proposalMade", Boolean.class);

    private NominateExemplars() {
    }
}
