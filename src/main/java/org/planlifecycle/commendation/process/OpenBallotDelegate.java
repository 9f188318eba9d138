package org.planlifecycle.commendation.process;

import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.planlifecycle.commendation.CommendationBallot;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.kernel.PlanId;
import org.springframework.stereotype.Component;

/** Opens the ballot for the whole Standing Committee. */
@Component("openBallotDelegate")
class OpenBallotDelegate implements JavaDelegate {

    private final CommendationBallot ballot;

    OpenBallotDelegate(CommendationBallot ballot) {
        this.ballot = ballot;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PlanId planId = new PlanId(ProcessVariable.PLAN_ID.from(execution));
        ApproveCommendations.VOTERS.set(execution, new ArrayList<>(ballot.open(planId)));
    }
}
