package org.planlifecycle.consolidation.process;

import org.planlifecycle.engine.ProcessVariable;

/** The names shared by {@code bpmn/restate-figures.bpmn} and the code that serves it. */
public final class RestateFigures {

    public static final String KEY = "restate-figures";
    static final String RESTATEMENT_PROPOSED = "startEvent_restatementProposed";
    public static final String APPROVE_RESTATEMENT = "userTask_approveRestatement";
    public static final String DRAFT_REPLACEMENT = "userTask_draftReplacement";
    public static final String SIGN_REPLACEMENT = "userTask_signReplacement";

    static final ProcessVariable<String> RESTATEMENT_ID = new ProcessVariable<>("restatementId", String.class);
    static final ProcessVariable<Boolean> RESTATEMENT_APPROVED =
            new ProcessVariable<>("restatementApproved", Boolean.class);
    public static final ProcessVariable<Boolean> REPLACEMENT_NEEDED = new ProcessVariable<>("replacementNeeded", Boolean.class);
    public static final ProcessVariable<Boolean> REPLACEMENT_SIGNED = new ProcessVariable<>("replacementSigned", Boolean.class);

    private RestateFigures() {
    }
}
