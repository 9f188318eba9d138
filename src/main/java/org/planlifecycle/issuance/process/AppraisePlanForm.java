package org.planlifecycle.issuance.process;

import java.util.Map;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.issuance.PlanApproval;
import org.springframework.stereotype.Component;

/** The office appraises form and legal basis, or returns the draft with comments. */
@Component
class AppraisePlanForm extends FormContract {

    private static final String PASS = "PASS";

    private final PlanApproval approval;
    private final PlanFacts facts;

    AppraisePlanForm(PlanApproval approval, PlanFacts facts) {
        super(IssuePlan.KEY, IssuePlan.APPRAISE_PLAN, "appraise-plan");
        this.approval = approval;
        this.facts = facts;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        return facts.whole(context.planId());
    }

    @Override
    public String subject(FormContext context) {
        return facts.subject(context.planId());
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        boolean passed = PASS.equals(submission.text("outcome"));
        approval.appraise(context.planId(), passed, submission.text("remark"), context.userId());
        context.set(IssuePlan.APPRAISAL_PASSED, passed);
    }
}
