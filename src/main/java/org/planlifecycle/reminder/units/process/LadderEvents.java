package org.planlifecycle.reminder.units.process;

import org.planlifecycle.engine.AfterCommit;
import org.planlifecycle.engine.PlanInstances;
import org.planlifecycle.plan.CutOffExtended;
import org.planlifecycle.plan.PlanAmended;
import org.planlifecycle.plan.PlanCancelled;
import org.planlifecycle.plan.ReportDueMoved;
import org.planlifecycle.plan.UnitsClosed;
import org.planlifecycle.reminder.units.LadderRestart;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the ladder of the units follow what happens to their plan and their days, in the same transaction. */
@Component
class LadderEvents {

    private final LadderRestart ladder;
    private final RunningSignature signature;
    private final AfterCommit afterCommit;
    private final PlanInstances instances;

    LadderEvents(LadderRestart ladder, RunningSignature signature, AfterCommit afterCommit, PlanInstances instances) {
        this.ladder = ladder;
        this.signature = signature;
        this.afterCommit = afterCommit;
        this.instances = instances;
    }

    @EventListener
    void on(ReportDueMoved moved) {
        ladder.skipPast(moved.planId(), moved.unitCode(), moved.lastDay());
    }

    @EventListener
    void on(CutOffExtended extended) {
        ladder.skipPastForAll(extended.planId(), extended.lastDay());
    }

    @EventListener
    void on(PlanAmended amended) {
        ladder.skipPastForAll(amended.planId(), amended.deadline().lastDay());
    }

    @EventListener
    void on(UnitsClosed closed) {
        afterCommit.run(() -> signature.endIfNothingIsLeft(closed.planId()));
    }

    @EventListener
    void on(PlanCancelled cancelled) {
        instances.cancel(cancelled.planId(), SignLetters.KEY);
    }
}
