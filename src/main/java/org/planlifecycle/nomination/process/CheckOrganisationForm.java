package org.planlifecycle.nomination.process;

import org.planlifecycle.nomination.CheckingOffice;
import org.planlifecycle.nomination.CrossChecking;
import org.springframework.stereotype.Component;

/** The Organisation Commission's check of rating and achievement. */
@Component
class CheckOrganisationForm extends CrossCheckForm {

    CheckOrganisationForm(CrossChecking checking, NominationFacts facts) {
        super(NominateExemplars.CHECK_ORGANISATION, CheckingOffice.ORGANISATION,
                "xếp loại, thành tích và quá trình khen thưởng", checking, facts);
    }
}
