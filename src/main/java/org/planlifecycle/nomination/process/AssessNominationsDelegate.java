package org.planlifecycle.nomination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.nomination.NominationAssessment;
import org.springframework.stereotype.Component;

/** Holds the nominations against eligibility and quota. */
@Component("assessNominationsDelegate")
class AssessNominationsDelegate implements JavaDelegate {

    private final NominationAssessment assessment;

    AssessNominationsDelegate(NominationAssessment assessment) {
        this.assessment = assessment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        assessment.assess(new PlanId(ProcessVariable.PLAN_ID.from(execution)));
    }
}
