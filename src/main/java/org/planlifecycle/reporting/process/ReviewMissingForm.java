package org.planlifecycle.reporting.process;

import java.util.Map;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.FormField;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.reporting.FollowUpKind;
import org.planlifecycle.reporting.SilentUnits;
import org.springframework.stereotype.Component;

/** The Standing Committee looks at the list of silent units and gives its direction. */
@Component
class ReviewMissingForm extends FormContract {

    private final SilentUnits silentUnits;
    private final ReportFacts facts;

    ReviewMissingForm(SilentUnits silentUnits, ReportFacts facts) {
        super(CollectReports.KEY, CollectReports.REVIEW_MISSING,
                FormField.longText("direction", "Ý kiến chỉ đạo").atMost(2000));
        this.silentUnits = silentUnits;
        this.facts = facts;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        Map<String, Object> shown = facts.ofPlan(context.planId());
        shown.put("missingUnits", facts.rows(silentUnits.listed(context.planId(), FollowUpKind.LISTING)));
        return shown;
    }

    @Override
    public String subject(FormContext context) {
        return facts.plan(context.planId()).shortName();
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        silentUnits.direct(context.planId(), submission.text("direction"), context.userId());
    }
}
