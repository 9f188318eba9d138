package org.planlifecycle.issuance.process;

import org.planlifecycle.engine.ProcessVariable;

/** The names shared by {@code bpmn/change-plan.bpmn} and the code that serves it. */
final class ChangePlan {

    static final String KEY = "change-plan";
    static final String CHANGE_PROPOSED = "startEvent_changeProposed";
    static final String APPROVE_CHANGE = "userTask_approveChange";

    static final ProcessVariable<Boolean> CHANGE_APPROVED = new ProcessVariable<>("changeApproved", Boolean.class);
    static final ProcessVariable<Boolean> CANCEL_REQUESTED = new ProcessVariable<>("cancelRequested", Boolean.class);

    private ChangePlan() {
    }
}
