package org.planlifecycle.summary.process;

import java.util.Map;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.report.process.CollectReports;
import org.planlifecycle.summary.SummaryRenewal;
import org.planlifecycle.summary.SummaryReview;
import org.springframework.stereotype.Component;

/** The Standing Committee approves the consolidated report, or returns it with a reason. */
@Component
class ApproveSummaryForm extends SummaryDecisionForm {

    private final SummaryReview review;
    private final SummaryFacts facts;

    ApproveSummaryForm(SummaryReview review, SummaryFacts facts) {
        super(CollectReports.KEY, CollectReports.APPROVE_SUMMARY, "approve-summary", "decision", "APPROVE",
                CollectReports.SUMMARY_APPROVED, facts);
        this.review = review;
        this.facts = facts;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        return facts.report(context);
    }

    @Override
    void take(PlanId planId, SummaryRenewal.Answer told, String actor) {
        review.approve(planId, told, actor);
    }

    @Override
    void giveBack(PlanId planId, String reason, String actor) {
        review.giveBack(planId, reason, actor);
    }
}
