package org.planlifecycle.issuance.process;

import java.util.List;
import java.util.Map;
import org.planlifecycle.document.facts.StatedFact;
import org.planlifecycle.document.facts.TextPart;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.issuance.PlanApproval;
import org.planlifecycle.issuance.PlanContradictions;
import org.planlifecycle.issuance.PlanTemplates;
import org.springframework.stereotype.Component;

/** The Standing Committee signs the plan, or returns it with comments. */
@Component
class SignPlanForm extends FormContract {

    private static final String SIGN = "SIGN";
    private static final String RETURN = "RETURN";

    private final PlanApproval approval;
    private final PlanTemplates templates;
    private final PlanFacts facts;
    private final PlanContradictions contradictions;

    SignPlanForm(PlanApproval approval, PlanTemplates templates, PlanFacts facts, PlanContradictions contradictions) {
        super(IssuePlan.KEY, IssuePlan.SIGN_PLAN, "sign-plan");
        this.approval = approval;
        this.templates = templates;
        this.facts = facts;
        this.contradictions = contradictions;
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
    public List<StatedFact> facts(Submission sent, FormContext context) {
        return RETURN.equals(sent.text("outcome")) ? List.of() : contradictions.facts(context.planId());
    }

    @Override
    public List<TextPart> signedTexts(Submission sent, FormContext context) {
        return contradictions.texts(context.planId());
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        boolean signed = SIGN.equals(submission.text("outcome"));
        approval.sign(context.planId(), signed, submission.text("position"), submission.text("remark"),
                submission.text("equalReason"), context.userId());
        context.set(IssuePlan.PLAN_SIGNED, signed);
    }
}
