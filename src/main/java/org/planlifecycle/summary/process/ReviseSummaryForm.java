package org.planlifecycle.summary.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.document.facts.StatedFact;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.report.process.CollectReports;
import org.planlifecycle.report.process.NarrativeFields;
import org.planlifecycle.summary.CommentAnswer;
import org.planlifecycle.summary.Departments;
import org.planlifecycle.summary.Summaries;
import org.planlifecycle.summary.SummaryComment;
import org.planlifecycle.summary.SummaryReview;
import org.springframework.stereotype.Component;

/** The propaganda department works the comments in and answers each of them. */
@Component
class ReviseSummaryForm extends FormContract {

    private static final String ANSWERS = "answers";

    private final SummaryReview review;
    private final SummaryFacts facts;
    private final Summaries summaries;

    ReviseSummaryForm(SummaryReview review, SummaryFacts facts, Summaries summaries) {
        super(CollectReports.KEY, CollectReports.REVISE_SUMMARY, "revise-summary");
        this.review = review;
        this.facts = facts;
        this.summaries = summaries;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        Map<String, Object> shown = facts.report(context);
        NarrativeFields.show(facts.text(context), shown);
        shown.put("commentsTaken", shown.get("howTaken"));
        shown.put(ANSWERS, answers(context.planId()));
        return shown;
    }

    private List<Map<String, Object>> answers(PlanId planId) {
        List<Map<String, Object>> rows = new ArrayList<>();
        summaries.comments(planId).forEach((code, comment) -> rows.add(row(code, comment)));
        return rows;
    }

    private static Map<String, Object> row(String code, SummaryComment comment) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", code);
        row.put("department", Departments.title(comment.department()));
        row.put("part", comment.part().label());
        row.put("text", comment.text());
        if (comment.isAnswered()) {
            row.put("answer", comment.answer().kind().name());
            row.put("reason", comment.answer().reason());
        }
        return row;
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
        review.revise(context.planId(), NarrativeFields.read(submission), submission.rows(ANSWERS).stream()
                .map(row -> new SummaryReview.Answer(row.text("code"),
                        row.choice("answer", CommentAnswer.Kind.class), row.text("reason"))).toList(),
                submission.text("commentsTaken"), StaleFields.read(submission), context.userId());
    }
}
