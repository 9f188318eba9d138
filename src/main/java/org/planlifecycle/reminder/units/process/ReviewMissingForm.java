package org.planlifecycle.reminder.units.process;

import java.util.Map;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.reminder.units.SilentUnits;
import org.planlifecycle.report.FollowUpKind;
import org.planlifecycle.report.process.CollectReports;
import org.planlifecycle.report.process.ReportFacts;
import org.springframework.stereotype.Component;

/** The Standing Committee looks at the list of silent units and gives its direction. */
@Component
class ReviewMissingForm extends FormContract {

    private final SilentUnits silentUnits;
    private final ReportFacts facts;

    ReviewMissingForm(SilentUnits silentUnits, ReportFacts facts) {
        super(CollectReports.KEY, CollectReports.REVIEW_MISSING, "review-missing");
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
