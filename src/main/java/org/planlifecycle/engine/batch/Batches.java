package org.planlifecycle.engine.batch;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.engine.Unattended;
import org.planlifecycle.kernel.PlanId;
import org.springframework.stereotype.Component;

/** Has work done for many units by jobs, a batch in each transaction. */
@Component
public class Batches {

    private final Map<String, BatchWork> works;
    private final RuntimeService runtime;
    private final Unattended unattended;

    Batches(List<BatchWork> works, RuntimeService runtime, Unattended unattended) {
        this.works = works.stream().collect(Collectors.toMap(BatchWork::key, Function.identity()));
        this.runtime = runtime;
        this.unattended = unattended;
    }

    /** Does the first batch in the caller's transaction; if there is more, jobs do it afterwards. */
    public void begin(PlanId planId, String work) {
        unattended.run(() -> {
            if (works.get(work).work(planId, 0)) {
                runtime.startProcessInstanceByKey(WorkInBatches.KEY, planId.value(), Variables.createVariables()
                        .putValue(ProcessVariable.PLAN_ID.name(), planId.value())
                        .putValue(WorkInBatches.BATCH_WORK.name(), work)
                        .putValue(WorkInBatches.BATCH_NUMBER.name(), 1));
            }
        });
    }

    boolean goOn(PlanId planId, String work, int number) {
        return works.get(work).work(planId, number);
    }
}
