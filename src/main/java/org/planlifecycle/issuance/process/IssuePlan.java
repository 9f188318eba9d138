package org.planlifecycle.issuance.process;

import org.planlifecycle.engine.ProcessVariable;

/** The names shared by {@code bpmn/issue-plan.bpmn} and the code that serves it. */
final class IssuePlan {

    static final String KEY = "issue-plan";
    static final String DRAFT_PLAN = "userTask_draftPlan";
    static final String APPRAISE_PLAN = "userTask_appraisePlan";
    static final String SIGN_PLAN = "userTask_signPlan";
    static final String DISTRIBUTE_PLAN = "userTask_distributePlan";

    static final ProcessVariable<Boolean> APPRAISAL_PASSED = new ProcessVariable<>("appraisalPassed", Boolean.class);
    static final ProcessVariable<Boolean> PLAN_SIGNED = new ProcessVariable<>("planSigned", Boolean.class);

    private IssuePlan() {
    }
}
