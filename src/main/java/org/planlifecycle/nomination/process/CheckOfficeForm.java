package org.planlifecycle.nomination.process;

import org.planlifecycle.nomination.CheckingOffice;
import org.planlifecycle.nomination.CrossChecking;
import org.springframework.stereotype.Component;

/** The Office's check of the dossier's form and of the money. */
@Component
class CheckOfficeForm extends CrossCheckForm {

    CheckOfficeForm(CrossChecking checking, NominationFacts facts) {
        super(NominateExemplars.CHECK_OFFICE, CheckingOffice.OFFICE,
                "thể thức hồ sơ và kinh phí khen thưởng", checking, facts);
    }
}
