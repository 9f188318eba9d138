package org.planlifecycle.issuance.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * Tells the one running life of a plan what was approved. No match or two is a fault, which rolls back and becomes an
 * incident: an approved change must not get lost.
 */
@Component
class PlanMessages {

    private final RuntimeService runtime;

    PlanMessages(RuntimeService runtime) {
        this.runtime = runtime;
    }

    void announce(String message, DelegateExecution change) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(change.getProcessBusinessKey())
                .setVariableToTriggeredScope(PlanLifecycle.CHANGE_ID.name(), PlanLifecycle.CHANGE_ID.from(change))
                .correlate();
    }
}
