package org.planlifecycle.commendation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.planlifecycle.commendation.CommendationBallot;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.kernel.PlanId;
import org.springframework.stereotype.Component;

/** Closes the ballot and tells the process what came of it. */
@Component("countVotesDelegate")
class CountVotesDelegate implements JavaDelegate {

    private final CommendationBallot ballot;

    CountVotesDelegate(CommendationBallot ballot) {
        this.ballot = ballot;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CommendationBallot.Outcome outcome = ballot.count(new PlanId(ProcessVariable.PLAN_ID.from(execution)));
        ApproveCommendations.ANY_APPROVED.set(execution, outcome.anyApproved());
        ApproveCommendations.ANY_REJECTED.set(execution, outcome.anyRejected());
    }
}
