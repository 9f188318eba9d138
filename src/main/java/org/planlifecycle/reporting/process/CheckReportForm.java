package org.planlifecycle.reporting.process;

import java.util.Map;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.FormField;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.reporting.FigureRules;
import org.planlifecycle.reporting.ReportCheck;
import org.planlifecycle.reporting.ReportRegimes;
import org.planlifecycle.reporting.ReportVersion;
import org.planlifecycle.reporting.Reports;
import org.springframework.stereotype.Component;

/** The propaganda department accepts a report, or returns it with a reason and a new date. */
@Component
class CheckReportForm extends FormContract {

    private static final String ACCEPT = "ACCEPT";
    private static final String RETURN = "RETURN";

    private final ReportCheck check;
    private final Reports reports;
    private final ReportRegimes regimes;
    private final FigureRules rules;
    private final ReportFacts facts;
    private final FigureFields figures;

    CheckReportForm(ReportCheck check, Reports reports, ReportRegimes regimes, FigureRules rules, ReportFacts facts,
            FigureFields figures) {
        super(CollectReport.KEY, CollectReport.CHECK_REPORT,
                FormField.choice("decision", "Kết quả kiểm tra", ACCEPT, RETURN),
                FormField.longText("returnReason", "Lý do trả lại").optional().atMost(2000),
                FormField.date("newDueDate", "Hạn nộp lại").optional());
        this.check = check;
        this.reports = reports;
        this.regimes = regimes;
        this.rules = rules;
        this.facts = facts;
        this.figures = figures;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        Map<String, Object> shown = facts.ofUnit(context.planId(), context.unitCode());
        reports.latest(context.planId(), context.unitCode()).ifPresent(version -> show(version, shown));
        return shown;
    }

    private void show(ReportVersion version, Map<String, Object> shown) {
        shown.put("version", version.number());
        shown.put("submittedOn", facts.day(version.submittedAt()) + (version.late() ? " (nộp muộn)" : ""));
        shown.put("narrative", ReportFacts.blocks(version.narrative()));
        shown.put("figures", figures.table(version, facts.lastYear(version.planId())));
        shown.put("nominationList", NominationFields.table(version.nominations()));
        shown.put("warnings", rules.warnings(version.figures(), facts.unit(version.unitCode()),
                        regimes.get(version.regime(), version.regimeVersion()),
                        facts.plan(version.planId()).period()).stream()
                .map(warning -> Map.of("warning", warning.sentence())).toList());
    }

    @Override
    public String subject(FormContext context) {
        return facts.unitName(context.planId(), context.unitCode());
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        boolean complete = ACCEPT.equals(submission.text("decision"));
        if (complete) {
            check.accept(context.planId(), context.unitCode(), context.userId());
        } else {
            check.giveBack(context.planId(), context.unitCode(), submission.text("returnReason"),
                    submission.findDate("newDueDate").orElse(null), context.userId());
        }
        context.set(CollectReport.REPORT_COMPLETE, complete);
    }
}
