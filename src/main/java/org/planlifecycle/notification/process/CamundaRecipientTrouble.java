package org.planlifecycle.notification.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.planlifecycle.notification.RecipientTrouble;
import org.springframework.stereotype.Component;

/** Gives the office its task; it serves no single plan, and so has no plan for a business key. */
@Component
class CamundaRecipientTrouble implements RecipientTrouble {

    private final RuntimeService runtime;

    CamundaRecipientTrouble(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void recipientUnreachable(String troubleId) {
        runtime.startProcessInstanceByKey(CorrectRecipient.KEY,
                Variables.createVariables().putValue(CorrectRecipient.TROUBLE_ID.name(), troubleId));
    }
}
