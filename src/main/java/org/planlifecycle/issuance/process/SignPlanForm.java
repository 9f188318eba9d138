package org.planlifecycle.issuance.process;

import java.util.Map;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.FormField;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.issuance.PlanApproval;
import org.planlifecycle.issuance.PlanTemplates;
import org.planlifecycle.issuance.SigningReasons;
import org.springframework.stereotype.Component;

/** The Standing Committee signs the plan, or returns it with comments. */
@Component
class SignPlanForm extends FormContract {

    private static final String SIGN = "SIGN";

    private final PlanApproval approval;
    private final PlanTemplates templates;
    private final PlanFacts facts;

    SignPlanForm(PlanApproval approval, PlanTemplates templates, PlanFacts facts) {
        super(IssuePlan.KEY, IssuePlan.SIGN_PLAN,
                FormField.choice("outcome", "Quyết định", SIGN, "RETURN"),
                FormField.text("position", "Chức vụ ký").atMost(100),
                FormField.longText("remark", "Ý kiến").atMost(4000).optional(),
                FormField.longText("contradictionReason", "Lý do vẫn ký dù còn mâu thuẫn").atMost(2000).optional(),
                FormField.longText("equalReason", "Lý do vẫn ký dù đã có kế hoạch cùng nội dung").atMost(2000).optional());
        this.approval = approval;
        this.templates = templates;
        this.facts = facts;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        Map<String, Object> shown = facts.whole(context.planId());
        shown.put("position", templates.current().signerPosition());
        return shown;
    }

    @Override
    public String subject(FormContext context) {
        return facts.subject(context.planId());
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        boolean signed = SIGN.equals(submission.text("outcome"));
        approval.sign(context.planId(), signed, submission.text("position"), submission.text("remark"),
                new SigningReasons(submission.text("contradictionReason"), submission.text("equalReason")),
                context.userId());
        context.set(IssuePlan.PLAN_SIGNED, signed);
    }
}
