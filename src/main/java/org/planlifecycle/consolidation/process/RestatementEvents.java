package org.planlifecycle.consolidation.process;

import org.planlifecycle.engine.PlanInstances;
import org.planlifecycle.plan.PlanCancelled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the restatements of a plan that is cancelled, in the same transaction. */
@Component
class RestatementEvents {

    private final PlanInstances instances;

    RestatementEvents(PlanInstances instances) {
        this.instances = instances;
    }

    @EventListener
    void on(PlanCancelled cancelled) {
        instances.cancel(cancelled.planId(), RestateFigures.KEY);
    }
}
