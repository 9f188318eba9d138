package org.planlifecycle.summary.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.planlifecycle.document.facts.StatedFact;
import org.planlifecycle.document.facts.TextPart;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.FormField;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.report.process.CollectReports;
import org.planlifecycle.summary.SummaryReview;
import org.springframework.stereotype.Component;

/** The Standing Committee approves the consolidated report, or returns it with a reason. */
@Component
class ApproveSummaryForm extends FormContract {

    private static final String APPROVE = "APPROVE";
    private static final String RETURN = "RETURN";

    private final SummaryReview review;
    private final SummaryFacts facts;

    ApproveSummaryForm(SummaryReview review, SummaryFacts facts) {
        super(CollectReports.KEY, CollectReports.APPROVE_SUMMARY,
                Stream.concat(Stream.of(FormField.choice("decision", "Quyết định", APPROVE, RETURN),
                        FormField.longText("returnReason", "Lý do trả lại").optional().atMost(2000), contradictionReason()),
                        StaleFields.all()).toArray(FormField[]::new));
        this.review = review;
        this.facts = facts;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        return facts.report(context.planId());
    }

    @Override
    public String subject(FormContext context) {
        return facts.planName(context.planId());
    }

    @Override
    public List<StatedFact> facts(Submission sent, FormContext context) {
        return RETURN.equals(sent.text("decision")) ? List.of() : facts.stated(context.planId());
    }

    @Override
    public List<TextPart> signedTexts(Submission sent, FormContext context) {
        return facts.signedTexts(context.planId());
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        boolean approved = APPROVE.equals(submission.text("decision"));
        if (approved) {
            review.approve(context.planId(), StaleFields.read(submission), context.userId());
        } else {
            review.giveBack(context.planId(), submission.text("returnReason"), context.userId());
        }
        context.set(CollectReports.SUMMARY_APPROVED, approved);
    }
}
