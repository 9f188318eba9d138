package org.planlifecycle.issuance.process;

import java.util.Map;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.plan.PlanClosure;
import org.springframework.stereotype.Component;

/** The clerk closes a plan again after its correction. */
@Component
class CloseAgainForm extends FormContract {

    private final PlanClosure closure;
    private final ReopeningFacts facts;

    CloseAgainForm(PlanClosure closure, ReopeningFacts facts) {
        super(ReopenPlan.KEY, ReopenPlan.CLOSE_AGAIN, "close-again");
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
        closure.closeAgain(context.get(ReopenPlan.REOPENING_ID), submission.text("corrected"), context.userId());
    }
}
