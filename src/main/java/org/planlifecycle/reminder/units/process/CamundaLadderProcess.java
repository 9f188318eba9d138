package org.planlifecycle.reminder.units.process;

import org.planlifecycle.engine.Unattended;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.reminder.units.LadderProcess;
import org.planlifecycle.report.FollowUpKind;
import org.planlifecycle.report.process.WaitingPlan;
import org.springframework.stereotype.Component;

/** Tells the engine what happened on the ladder of the units. */
@Component
class CamundaLadderProcess implements LadderProcess {

    private final WaitingPlan waitingPlan;
    private final RunningLadder ladder;
    private final RunningSignature signature;
    private final Unattended unattended;

    CamundaLadderProcess(WaitingPlan waitingPlan, RunningLadder ladder, RunningSignature signature,
            Unattended unattended) {
        this.waitingPlan = waitingPlan;
        this.ladder = ladder;
        this.signature = signature;
        this.unattended = unattended;
    }

    @Override
    public boolean ladderRuns(PlanId planId) {
        return unattended.call(() -> waitingPlan.waits(planId));
    }

    @Override
    public void ladderDue(PlanId planId) {
        unattended.run(() -> ladder.comeDue(planId));
    }

    @Override
    public boolean followUpTaskIsOpen(PlanId planId, FollowUpKind kind) {
        return unattended.call(() -> ladder.taskIsOpen(planId, kind));
    }

    @Override
    public void lettersListed(PlanId planId) {
        unattended.run(() -> signature.begin(planId));
    }
}
