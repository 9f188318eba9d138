package org.planlifecycle.issuance.process;

import java.util.Map;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanClosure;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Component;

/** Propaganda asks for a closed plan to be opened once more. */
@Component
class ReopenPlanForm extends FormContract {

    private final PlanClosure closure;
    private final Plans plans;

    ReopenPlanForm(PlanClosure closure, Plans plans) {
        super(ReopenPlan.KEY, ReopenPlan.REOPENING_PROPOSED, "reopen-plan");
        this.closure = closure;
        this.plans = plans;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        return Map.of("plans", plans.closed().stream().map(ReopenPlanForm::option).toList());
    }

    private static Map<String, String> option(Plan plan) {
        return Map.of("value", plan.id().value(), "label", plan.shortName());
    }

    private PlanId chosen(String id) {
        return plans.closed().stream().map(Plan::id).filter(plan -> plan.value().equals(id)).findFirst().orElseThrow(
                () -> new Refusal("Không có kế hoạch này đã kết thúc; hãy chọn lại trong danh sách."));
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        PlanId planId = chosen(submission.text("plan"));
        String id = closure.propose(planId, submission.text("reason"), submission.text("basis"), context.userId());
        context.bindTo(planId);
        context.set(ReopenPlan.REOPENING_ID, id);
    }
}
