package org.planlifecycle.engine;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.planlifecycle.kernel.PlanId;
import org.springframework.stereotype.Component;

/** The running process instances of a plan; every room ends its own. */
@Component
public class PlanInstances {

    private final RuntimeService runtimeService;

    PlanInstances(RuntimeService runtimeService) {
        this.runtimeService = runtimeService;
    }

    /** Ends the running instances of these processes with the plan that was cancelled. */
    public void cancel(PlanId planId, String... processKeys) {
        List<String> instances = runtimeService.createProcessInstanceQuery()
                .processInstanceBusinessKey(planId.value()).processDefinitionKeyIn(processKeys)
                .unlimitedList().stream().map(ProcessInstance::getId).toList();
        if (!instances.isEmpty()) {
            runtimeService.deleteProcessInstances(instances, "Kế hoạch đã hủy", false, true);
        }
    }
}
