package org.planlifecycle.reporting.process;

import org.planlifecycle.engine.ProcessVariable;

/** The names shared by {@code bpmn/restate-figures.bpmn} and the code that serves it. */
final class RestateFigures {

    static final String KEY = "restate-figures";
    static final String RESTATEMENT_PROPOSED = "startEvent_restatementProposed";
    static final String APPROVE_RESTATEMENT = "userTask_approveRestatement";
    static final String DRAFT_REPLACEMENT = "userTask_draftReplacement";
    static final String SIGN_REPLACEMENT = "userTask_signReplacement";

    static final ProcessVariable<String> RESTATEMENT_ID = new ProcessVariable<>("restatementId", String.class);
    static final ProcessVariable<Boolean> RESTATEMENT_APPROVED =
            new ProcessVariable<>("restatementApproved", Boolean.class);
    static final ProcessVariable<Boolean> REPLACEMENT_NEEDED = new ProcessVariable<>("replacementNeeded", Boolean.class);
    static final ProcessVariable<Boolean> REPLACEMENT_SIGNED = new ProcessVariable<>("replacementSigned", Boolean.class);

    private RestateFigures() {
    }
}
