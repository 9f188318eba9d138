package org.planlifecycle.conference.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.planlifecycle.conference.ConferenceConclusion;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.kernel.PlanId;
import org.springframework.stereotype.Component;

/** Issues the minutes and the notice of the conclusion. */
@Component
class IssueConclusionNoticeDelegate implements JavaDelegate {

    private final ConferenceConclusion concluding;

    IssueConclusionNoticeDelegate(ConferenceConclusion concluding) {
        this.concluding = concluding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        concluding.issueNotice(new PlanId(ProcessVariable.PLAN_ID.from(execution)));
    }
}
