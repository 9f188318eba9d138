package org.planlifecycle.summary.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.planlifecycle.consolidation.process.RestateFigures;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.summary.SummaryReplacing;
import org.springframework.stereotype.Component;

/** Asks whether the issued report still says what the figures say, and begins its replacement if it does not. */
@Component
class CompareReportDelegate implements JavaDelegate {

    private final SummaryReplacing replacing;

    CompareReportDelegate(SummaryReplacing replacing) {
        this.replacing = replacing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RestateFigures.REPLACEMENT_NEEDED.set(execution,
                replacing.begin(new PlanId(ProcessVariable.PLAN_ID.from(execution))));
    }
}
