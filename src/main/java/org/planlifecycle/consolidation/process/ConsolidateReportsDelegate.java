package org.planlifecycle.consolidation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.planlifecycle.consolidation.Consolidation;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.kernel.PlanId;
import org.springframework.stereotype.Component;

/** Takes the snapshot of all figures. */
@Component
class ConsolidateReportsDelegate implements JavaDelegate {

    private final Consolidation consolidation;

    ConsolidateReportsDelegate(Consolidation consolidation) {
        this.consolidation = consolidation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        consolidation.consolidate(new PlanId(ProcessVariable.PLAN_ID.from(execution)));
    }
}
