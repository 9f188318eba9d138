package org.planlifecycle.issuance.process;

import java.util.Map;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.plan.PlanClosure;
import org.springframework.stereotype.Component;

/** The Standing Committee decides whether a closed plan is opened once more. */
@Component
class DecideReopeningForm extends FormContract {

    private static final String APPROVE = "APPROVE";

    private final PlanClosure closure;
    private final ReopeningFacts facts;

    DecideReopeningForm(PlanClosure closure, ReopeningFacts facts) {
        super(ReopenPlan.KEY, ReopenPlan.DECIDE_REOPENING, "decide-reopening");
        this.closure = closure;
        this.facts = facts;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        return facts.of(context);
    }

    @Override
    public String subject(FormContext context) {
        return facts.planName(context);
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        boolean approved = APPROVE.equals(submission.text("outcome"));
        closure.decide(context.get(ReopenPlan.REOPENING_ID), approved, submission.text("remark"), context.userId());
        context.set(ReopenPlan.REOPENING_APPROVED, approved);
    }
}
