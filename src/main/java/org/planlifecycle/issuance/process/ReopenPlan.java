package org.planlifecycle.issuance.process;

import org.planlifecycle.engine.ProcessVariable;

/** The names shared by {@code bpmn/reopen-plan.bpmn} and the code that serves it. */
final class ReopenPlan {

    static final String KEY = "reopen-plan";
    static final String REOPENING_PROPOSED = "startEvent_reopeningProposed";
    static final String DECIDE_REOPENING = "userTask_decideReopening";
    static final String CLOSE_AGAIN = "userTask_closeAgain";

    static final ProcessVariable<String> REOPENING_ID = new ProcessVariable<>("reopeningId", String.class);
    static final ProcessVariable<Boolean> REOPENING_APPROVED =
            new ProcessVariable<>("reopeningApproved", Boolean.class);

    private ReopenPlan() {
    }
}
