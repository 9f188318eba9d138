package org.planlifecycle.report.process;

import java.util.List;
import java.util.Map;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.report.CutOffDecision;
import org.planlifecycle.report.ReportCutOff;
import org.planlifecycle.report.Reports;
import org.springframework.stereotype.Component;

/** The Standing Committee decides whether the units still missing get more time. */
@Component
class DecideMissingForm extends FormContract {

    private static final String EXTEND = "EXTEND";

    private final ReportCutOff cutOff;
    private final Reports reports;
    private final ReportFacts facts;

    DecideMissingForm(ReportCutOff cutOff, Reports reports, ReportFacts facts) {
        super(CollectReports.KEY, CollectReports.DECIDE_MISSING, "decide-missing");
        this.cutOff = cutOff;
        this.reports = reports;
        this.facts = facts;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        Map<String, Object> shown = facts.ofPlan(context.planId());
        List<Map<String, Object>> open = facts.openUnits(context.planId());
        shown.put("openCount", open.size());
        shown.put("openUnits", open);
        shown.put("waitingCount", reports.waitingForCheck(context.planId()).size());
        return shown;
    }

    @Override
    public String subject(FormContext context) {
        return facts.plan(context.planId()).shortName();
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        boolean extend = EXTEND.equals(submission.text("decision"));
        cutOff.decide(context.planId(), extend ? CutOffDecision.EXTEND : CutOffDecision.PROCEED,
                submission.findDate("newCutOff").orElse(null), submission.text("direction"), context.userId());
        context.set(CollectReports.EXTEND_CUT_OFF, extend);
    }
}
