package org.planlifecycle.engine.batch;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.kernel.PlanId;
import org.springframework.stereotype.Component;

/** Does the next batch. */
@Component
class WorkInBatchesDelegate implements JavaDelegate {

    private final Batches batches;

    WorkInBatchesDelegate(Batches batches) {
        this.batches = batches;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int number = WorkInBatches.BATCH_NUMBER.from(execution);
        WorkInBatches.BATCHES_LEFT.set(execution, batches.goOn(new PlanId(ProcessVariable.PLAN_ID.from(execution)),
                WorkInBatches.BATCH_WORK.from(execution), number));
        WorkInBatches.BATCH_NUMBER.set(execution, number + 1);
    }
}
