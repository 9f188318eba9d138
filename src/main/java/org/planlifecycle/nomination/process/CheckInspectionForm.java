package org.planlifecycle.nomination.process;

import org.planlifecycle.nomination.CheckingOffice;
import org.planlifecycle.nomination.CrossChecking;
import org.springframework.stereotype.Component;

/** The Inspection Committee's check of discipline and open complaints. */
@Component
class CheckInspectionForm extends CrossCheckForm {

    CheckInspectionForm(CrossChecking checking, NominationFacts facts) {
        super(NominateExemplars.CHECK_INSPECTION, CheckingOffice.INSPECTION,
                "kỷ luật, đơn thư khiếu nại, tố cáo đang xem xét", checking, facts);
    }
}
