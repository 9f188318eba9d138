package org.planlifecycle.notification.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.engine.Unattended;
import org.planlifecycle.notification.PublicationProcess;
import org.springframework.stereotype.Component;

/** One instance for each paper that goes to a website; whoever issues the paper need not know of it. */
@Component
class CamundaPublication implements PublicationProcess {

    private final RuntimeService runtime;
    private final Unattended unattended;

    CamundaPublication(RuntimeService runtime, Unattended unattended) {
        this.runtime = runtime;
        this.unattended = unattended;
    }

    @Override
    public void paperIssued(IssuedDocument paper) {
        String plan = paper.planId().value();
        unattended.run(() -> {
            boolean runs = runtime.createProcessInstanceQuery().processDefinitionKey(PublishPaper.KEY)
                    .processInstanceBusinessKey(plan)
                    .variableValueEquals(PublishPaper.PAPER_ID.name(), paper.id().value()).count() > 0;
            if (!runs) {
                runtime.startProcessInstanceByKey(PublishPaper.KEY, plan, Variables.createVariables()
                        .putValue(ProcessVariable.PLAN_ID.name(), plan)
                        .putValue(PublishPaper.PAPER_ID.name(), paper.id().value()));
            }
        });
    }
}
