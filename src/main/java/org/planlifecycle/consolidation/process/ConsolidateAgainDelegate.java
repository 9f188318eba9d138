package org.planlifecycle.consolidation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.planlifecycle.consolidation.FigureRestating;
import org.springframework.stereotype.Component;

/** Takes the snapshot that shows a corrected figure. */
@Component
class ConsolidateAgainDelegate implements JavaDelegate {

    private final FigureRestating restating;

    ConsolidateAgainDelegate(FigureRestating restating) {
        this.restating = restating;
    }

    @Override
    public void execute(DelegateExecution execution) {
        restating.consolidateAgain(RestateFigures.RESTATEMENT_ID.from(execution));
    }
}
