package org.planlifecycle.reporting.process;

import java.util.Map;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.FormField;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.reporting.SummaryReview;
import org.springframework.stereotype.Component;

/** The propaganda department drafts the consolidated report on the consolidated figures. */
@Component
class DraftSummaryForm extends FormContract {

    private final SummaryReview review;
    private final SummaryFacts facts;

    DraftSummaryForm(SummaryReview review, SummaryFacts facts) {
        super(CollectReports.KEY, CollectReports.DRAFT_SUMMARY,
                NarrativeFields.all().toArray(FormField[]::new));
        this.review = review;
        this.facts = facts;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        return facts.figures(context.planId());
    }

    @Override
    public String subject(FormContext context) {
        return facts.planName(context.planId());
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        review.draft(context.planId(), NarrativeFields.read(submission), context.userId());
    }
}
