package org.planlifecycle.notification.process;

import org.planlifecycle.engine.ProcessVariable;

/** The names shared by {@code bpmn/correct-recipient.bpmn} and the code that serves it. */
final class CorrectRecipient {

    static final String KEY = "correct-recipient";
    static final String CORRECT_RECIPIENT = "userTask_correctRecipient";

    static final ProcessVariable<String> TROUBLE_ID = new ProcessVariable<>("troubleId", String.class);

    private CorrectRecipient() {
    }
}
