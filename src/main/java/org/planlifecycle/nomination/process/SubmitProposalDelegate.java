package org.planlifecycle.nomination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.nomination.ProposalSubmission;
import org.springframework.stereotype.Component;

/** Submits the shortlist to the Standing Committee. */
@Component("submitProposalDelegate")
class SubmitProposalDelegate implements JavaDelegate {

    private final ProposalSubmission submission;

    SubmitProposalDelegate(ProposalSubmission submission) {
        this.submission = submission;
    }

    @Override
    public void execute(DelegateExecution execution) {
        submission.submit(new PlanId(ProcessVariable.PLAN_ID.from(execution)));
    }
}
