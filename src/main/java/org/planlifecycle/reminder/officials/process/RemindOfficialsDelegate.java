package org.planlifecycle.reminder.officials.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.reminder.officials.OfficialRound;
import org.springframework.stereotype.Component;

/** Reminds the officials of what they have left undone. */
@Component
class RemindOfficialsDelegate implements JavaDelegate {

    private final OfficialRound round;

    RemindOfficialsDelegate(OfficialRound round) {
        this.round = round;
    }

    @Override
    public void execute(DelegateExecution execution) {
        round.run(new PlanId(ProcessVariable.PLAN_ID.from(execution)));
    }
}
