package org.planlifecycle.summary.process;

import java.util.List;
import java.util.Map;
import org.planlifecycle.document.facts.StatedFact;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.report.process.CollectReports;
import org.planlifecycle.report.process.NarrativeFields;
import org.planlifecycle.summary.SummaryDrafts;
import org.planlifecycle.summary.SummaryRenewal;
import org.planlifecycle.summary.SummaryReview;
import org.springframework.stereotype.Component;

/** The propaganda department drafts the consolidated report, beginning with the generated text. */
@Component
class DraftSummaryForm extends FormContract {

    private final SummaryReview review;
    private final SummaryDrafts drafts;
    private final SummaryFacts facts;

    DraftSummaryForm(SummaryReview review, SummaryDrafts drafts, SummaryFacts facts) {
        super(CollectReports.KEY, CollectReports.DRAFT_SUMMARY, "draft-summary");
        this.review = review;
        this.drafts = drafts;
        this.facts = facts;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        Map<String, Object> shown = facts.figures(context.planId());
        NarrativeFields.show(drafts.text(facts.read(context)), shown);
        return shown;
    }

    @Override
    public String subject(FormContext context) {
        return facts.planName(context.planId());
    }

    @Override
    public List<StatedFact> facts(Submission sent, FormContext context) {
        return facts.stated(context);
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        review.draft(context.planId(), NarrativeFields.read(submission), SummaryRenewal.Answer.ofDraft(
                submission.text(StaleFields.SNAPSHOT)), context.userId());
    }
}
