package org.planlifecycle.reporting.process;

import java.util.Map;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.FormField;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.reporting.SummaryComment.Verdict;
import org.planlifecycle.reporting.SummaryReview;
import org.springframework.stereotype.Component;

/** A department says what it thinks of the draft. */
@Component
class ConsultSummaryForm extends FormContract {

    private final SummaryReview review;
    private final SummaryFacts facts;

    ConsultSummaryForm(SummaryReview review, SummaryFacts facts) {
        super(CollectReports.KEY, CollectReports.CONSULT_SUMMARY,
                FormField.choice("verdict", "Ý kiến", Verdict.class),
                FormField.longText("comment", "Nội dung góp ý").optional().atMost(4000));
        this.review = review;
        this.facts = facts;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        return facts.report(context.planId());
    }

    @Override
    public String subject(FormContext context) {
        return SummaryFacts.departmentTitle(context.get(CollectReports.DEPARTMENT));
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        review.comment(context.planId(), context.get(CollectReports.DEPARTMENT),
                submission.choice("verdict", Verdict.class), submission.text("comment"), context.userId());
    }
}
