package org.planlifecycle.report.process;

import java.util.List;
import java.util.Map;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.report.CutOffDecision;
import org.planlifecycle.report.FollowUps;
import org.planlifecycle.report.ReportCutOff;
import org.planlifecycle.report.Reports;
import org.springframework.stereotype.Component;

/** The propaganda department decides how to go on when the time for reports is over. */
@Component
class DecideCutOffForm extends FormContract {

    private final ReportCutOff cutOff;
    private final Reports reports;
    private final FollowUps followUps;
    private final ReportFacts facts;

    DecideCutOffForm(ReportCutOff cutOff, Reports reports, FollowUps followUps, ReportFacts facts) {
        super(CollectReports.KEY, CollectReports.DECIDE_CUT_OFF, "decide-cut-off");
        this.cutOff = cutOff;
        this.reports = reports;
        this.followUps = followUps;
        this.facts = facts;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        Map<String, Object> shown = facts.ofPlan(context.planId());
        List<Map<String, Object>> open = facts.openUnits(context.planId());
        List<String> waiting = reports.waitingForCheck(context.planId());
        shown.put("openCount", open.size());
        shown.put("openUnits", open);
        shown.put("waitingCount", waiting.size());
        shown.put("waitingUnits", String.join(", ", waiting));
        shown.put("lastDirection", followUps.lastDirection(context.planId()).orElse("chưa có"));
        return shown;
    }

    @Override
    public String subject(FormContext context) {
        return facts.plan(context.planId()).shortName();
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        CutOffDecision decision = submission.choice("decision", CutOffDecision.class);
        cutOff.decide(context.planId(), decision, submission.findDate("newCutOff").orElse(null),
                submission.text("reason"), context.userId());
        context.set(CollectReports.EXTEND_CUT_OFF, decision == CutOffDecision.EXTEND);
        context.set(CollectReports.LIST_MISSING, decision == CutOffDecision.LIST_MISSING);
    }
}
