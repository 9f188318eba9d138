package org.planlifecycle.reminder.units.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.engine.Unattended;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.reminder.units.LetterSigning;
import org.springframework.stereotype.Component;

/** The letters of a plan before whoever signs and sends them. */
@Component
class RunningSignature {

    private final RuntimeService runtimeService;
    private final TaskService taskService;
    private final LetterSigning signing;
    private final Unattended unattended;

    RunningSignature(RuntimeService runtimeService, TaskService taskService, LetterSigning signing,
            Unattended unattended) {
        this.runtimeService = runtimeService;
        this.taskService = taskService;
        this.signing = signing;
        this.unattended = unattended;
    }

    /** One task for all letters that are listed before it is done. */
    void begin(PlanId planId) {
        boolean waits = taskService.createTaskQuery().processInstanceBusinessKey(planId.value())
                .processDefinitionKey(SignLetters.KEY).taskDefinitionKey(SignLetters.SIGN_LETTERS).count() > 0;
        if (!waits) {
            runtimeService.startProcessInstanceByKey(SignLetters.KEY, planId.value(),
                    Variables.createVariables().putValue(ProcessVariable.PLAN_ID.name(), planId.value()));
        }
    }

    /** Nobody signs what is void. */
    void endIfNothingIsLeft(PlanId planId) {
        unattended.run(() -> {
            boolean runs = runtimeService.createProcessInstanceQuery().processInstanceBusinessKey(planId.value())
                    .processDefinitionKey(SignLetters.KEY).count() > 0;
            if (runs && signing.nothingIsLeft(planId)) {
                runtimeService.createMessageCorrelation(SignLetters.LETTERS_OBSOLETE)
                        .processInstanceBusinessKey(planId.value()).correlateAll();
            }
        });
    }
}
