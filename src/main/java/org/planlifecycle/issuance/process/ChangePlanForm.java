package org.planlifecycle.issuance.process;

import java.util.List;
import java.util.Map;
import org.planlifecycle.deadline.CalendarNotices;
import org.planlifecycle.document.facts.StatedFact;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.issuance.PlanChangeProposals;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanChange;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Component;

/** Propaganda proposes to move the deadline of a running plan, or to cancel the plan. */
@Component
class ChangePlanForm extends FormContract {

    private final PlanChangeProposals proposals;
    private final Plans plans;
    private final CalendarNotices notices;

    ChangePlanForm(PlanChangeProposals proposals, Plans plans, CalendarNotices notices) {
        super(ChangePlan.KEY, ChangePlan.CHANGE_PROPOSED, "change-plan");
        this.proposals = proposals;
        this.plans = plans;
        this.notices = notices;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        List<Map<String, String>> unfinished = plans.unfinished().stream().map(ChangePlanForm::option).toList();
        return Map.of("plans", unfinished, "kind", PlanChange.Kind.AMEND.name(),
                "calendarWarning", notices.missing().map("**Lưu ý:** "::concat).orElse(""));
    }

    private static Map<String, String> option(Plan plan) {
        return Map.of("value", plan.id().value(), "label",
                "%s (%s)".formatted(plan.shortName(), plan.status().label()));
    }

    @Override
    public List<StatedFact> facts(Submission sent, FormContext context) {
        return proposals.facts(chosen(sent.text("plan")), sent.choice("kind", PlanChange.Kind.class),
                sent.text("deadlinePhrase"), sent.flag("acceptPastDeadline"));
    }

    private PlanId chosen(String id) {
        return plans.unfinished().stream().map(Plan::id).filter(planId -> planId.value().equals(id)).findFirst()
                .orElseThrow(() -> new Refusal("Không có kế hoạch này đang thực hiện; hãy chọn lại trong danh sách."));
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        PlanId planId = chosen(submission.text("plan"));
        PlanChange.Kind kind = submission.choice("kind", PlanChange.Kind.class);
        String changeId = proposals.propose(planId, kind, submission.text("deadlinePhrase"),
                submission.flag("acceptPastDeadline"), submission.text("reason"), context.userId());
        context.bindTo(planId);
        context.set(PlanLifecycle.CHANGE_ID, changeId);
        context.set(ChangePlan.CANCEL_REQUESTED, kind == PlanChange.Kind.CANCEL);
    }
}
