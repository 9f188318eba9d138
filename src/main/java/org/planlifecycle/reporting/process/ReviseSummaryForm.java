package org.planlifecycle.reporting.process;

import java.util.Map;
import java.util.stream.Stream;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.FormField;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.reporting.Summaries;
import org.planlifecycle.reporting.SummaryReview;
import org.springframework.stereotype.Component;

/** The propaganda department works the comments in. */
@Component
class ReviseSummaryForm extends FormContract {

    private final SummaryReview review;
    private final SummaryFacts facts;
    private final Summaries summaries;

    ReviseSummaryForm(SummaryReview review, SummaryFacts facts, Summaries summaries) {
        super(CollectReports.KEY, CollectReports.REVISE_SUMMARY,
                Stream.concat(NarrativeFields.all(),
                Stream.of(FormField.longText("commentsTaken", "Tiếp thu, giải trình ý kiến").optional().atMost(4000)))
                .toArray(FormField[]::new));
        this.review = review;
        this.facts = facts;
        this.summaries = summaries;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        Map<String, Object> shown = facts.report(context.planId());
        NarrativeFields.show(summaries.get(context.planId()).narrative(), shown);
        shown.put("commentsTaken", shown.get("howTaken"));
        return shown;
    }

    @Override
    public String subject(FormContext context) {
        return facts.planName(context.planId());
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        review.revise(context.planId(), NarrativeFields.read(submission), submission.text("commentsTaken"),
                context.userId());
    }
}
