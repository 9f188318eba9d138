package org.planlifecycle.summary.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.report.process.CollectReports;
import org.planlifecycle.summary.Departments;
import org.planlifecycle.summary.SummaryComment;
import org.planlifecycle.summary.SummaryOpinion.Verdict;
import org.planlifecycle.summary.SummaryPart;
import org.planlifecycle.summary.SummaryReview;
import org.springframework.stereotype.Component;

/** A department agrees with the draft, or comments on its parts one by one. */
@Component
class ConsultSummaryForm extends FormContract {

    private static final String REMARKS = "remarks";

    private final SummaryReview review;
    private final SummaryFacts facts;

    ConsultSummaryForm(SummaryReview review, SummaryFacts facts) {
        super(CollectReports.KEY, CollectReports.CONSULT_SUMMARY, "consult-summary");
        this.review = review;
        this.facts = facts;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        return facts.report(context);
    }

    @Override
    public String subject(FormContext context) {
        return Departments.title(context.get(CollectReports.DEPARTMENT));
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        String department = context.get(CollectReports.DEPARTMENT);
        List<SummaryComment> comments = new ArrayList<>();
        submission.rows(REMARKS).forEach(row -> comments.add(SummaryComment.of(department, comments.size() + 1,
                row.choice("part", SummaryPart.class), row.text("text"))));
        review.comment(context.planId(), department, submission.choice("verdict", Verdict.class), comments,
                context.userId());
    }
}
