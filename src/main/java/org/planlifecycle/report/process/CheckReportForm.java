package org.planlifecycle.report.process;

import java.util.List;
import java.util.Map;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.report.ReportChanges;
import org.planlifecycle.report.ReportCheck;
import org.planlifecycle.report.ReportOutline;
import org.planlifecycle.report.ReportVersion;
import org.planlifecycle.report.Reports;
import org.springframework.stereotype.Component;

/** The propaganda department accepts a report, or returns it with what is to be mended and a new date. */
@Component
class CheckReportForm extends FormContract {

    private static final String ACCEPT = "ACCEPT";

    private final ReportCheck check;
    private final Reports reports;
    private final ReportFacts facts;
    private final CheckedFigures figures;
    private final AttachmentRows attachments;

    CheckReportForm(ReportCheck check, Reports reports, ReportFacts facts, CheckedFigures figures,
            AttachmentRows attachments) {
        super(CollectReport.KEY, CollectReport.CHECK_REPORT, "check-report");
        this.check = check;
        this.reports = reports;
        this.facts = facts;
        this.figures = figures;
        this.attachments = attachments;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        Map<String, Object> shown = facts.ofUnit(context);
        List<ReportVersion> versions = reports.of(context.planId(), context.unitCode());
        if (!versions.isEmpty()) {
            ReportVersion latest = versions.get(versions.size() - 1);
            show(latest, shown, context);
            compare(versions.size() == 1 ? latest : versions.get(versions.size() - 2), latest,
                    facts.outline(latest, context), shown);
        }
        return shown;
    }

    private void show(ReportVersion version, Map<String, Object> shown, FormContext context) {
        shown.put("version", version.number());
        shown.put("submittedOn", facts.day(version.submittedAt()) + (version.late() ? " (nộp muộn)" : ""));
        shown.put("narrative", ReportFacts.blocks(version.narrative()));
        shown.put("nominationList", NominationFields.table(version.nominations()));
        shown.put("attachmentList", attachments.handedIn(version.planId(), version.unitCode()));
        shown.put("explanation", version.explanation());
        figures.show(version, shown, context);
        RemarkFields.offer(facts.outline(version, context), List.copyOf(version.figures().periods()), shown);
    }

    /** A first version is compared with itself: nothing has changed. */
    private static void compare(ReportVersion before, ReportVersion latest, ReportOutline outline,
            Map<String, Object> shown) {
        ReportChanges changes = ReportChanges.between(before, latest);
        shown.put("changes", RemarkFields.changes(changes, outline));
        shown.put("answered", RemarkFields.answered(before, changes, outline));
    }

    @Override
    public String subject(FormContext context) {
        return facts.unitName(context);
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        boolean complete = ACCEPT.equals(submission.text("decision"));
        if (complete) {
            check.accept(context.planId(), context.unitCode(), context.userId());
        } else {
            check.giveBack(context.planId(), context.unitCode(), submission.text("returnReason"),
                    RemarkFields.read(submission), submission.findDate("newDueDate").orElse(null), context.userId());
        }
        context.set(CollectReport.REPORT_COMPLETE, complete);
    }
}
