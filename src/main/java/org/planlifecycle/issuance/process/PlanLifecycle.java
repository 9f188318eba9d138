package org.planlifecycle.issuance.process;

import org.planlifecycle.engine.ProcessVariable;

/** The names shared by {@code bpmn/plan-lifecycle.bpmn} and the code that serves it. */
public final class PlanLifecycle {

    public static final String KEY = "plan-lifecycle";
    public static final String PLAN_PROPOSED = "startEvent_planProposed";
    public static final String PLAN_AMENDED = "plan.planAmended";
    public static final String PLAN_CANCELLED = "plan.planCancelled";

    /** The approved wish that the messages above carry out. */
    public static final ProcessVariable<String> CHANGE_ID = new ProcessVariable<>("changeId", String.class);

    private PlanLifecycle() {
    }
}
