package org.planlifecycle.report.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.planlifecycle.deadline.PrintedDates;
import org.planlifecycle.engine.form.DrawnField;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.figures.FigureSheets;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.report.ExtensionAnswerText;
import org.planlifecycle.report.ReportExtensionRequests;
import org.planlifecycle.report.ReportExtensions;
import org.planlifecycle.report.ReportSubmission;
import org.planlifecycle.report.ReportVersion;
import org.planlifecycle.report.Reports;
import org.planlifecycle.report.SubmitReport;
import org.springframework.stereotype.Component;

/** A unit hands its report in, or asks for more time. */
@Component
class SubmitReportForm extends FormContract {

    private static final String SUBMIT = "SUBMIT";
    private static final String ASK_EXTENSION = "ASK_EXTENSION";

    private final ReportSubmission submissions;
    private final ReportExtensionRequests requests;
    private final Reports reports;
    private final ReportExtensions extensions;
    private final FigureSheets sheets;
    private final ReportFacts facts;
    private final FigureFields figures;

    SubmitReportForm(ReportSubmission submissions, ReportExtensionRequests requests, Reports reports,
            ReportExtensions extensions, FigureSheets sheets, ReportFacts facts, FigureFields figures) {
        super(CollectReport.KEY, CollectReport.SUBMIT_REPORT, "submit-report");
        this.submissions = submissions;
        this.requests = requests;
        this.reports = reports;
        this.extensions = extensions;
        this.sheets = sheets;
        this.facts = facts;
        this.figures = figures;
    }

    @Override
    public List<DrawnField> drawn(FormContext context) {
        return figures.drawn(context);
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        Map<String, Object> shown = facts.ofUnit(context);
        shown.put("action", SUBMIT);
        shown.put("wasReturned", false);
        shown.put("returnedFor", List.of());
        shown.put("extensionAnswer", "");
        ReportPeriod asked = facts.lastYear(context);
        reports.latest(context.planId(), context.unitCode()).ifPresent(version -> prefill(version, asked, shown, context));
        shown.putAll(overDraft(context));
        extensions.latest(context.planId(), context.unitCode())
                .ifPresent(extension -> shown.put("extensionAnswer",
                        new ExtensionAnswerText(extension).sentences()));
        return shown;
    }

    /** The figures of the workbook that goes in with the report; others are refused beside it. */
    @Override
    public Map<String, Object> overDraft(FormContext context) {
        return sheets.pending(context.planId(), context.unitCode())
                .map(sheet -> figures.all(sheet.table().of(facts.lastYear(context)), context)).orElse(Map.of());
    }

    private void prefill(ReportVersion version, ReportPeriod asked, Map<String, Object> shown, FormContext context) {
        shown.put("wasReturned", version.isReturned());
        shown.put("returnReason", version.isReturned() ? version.check().returnReason() : "");
        askedEarlier(version, shown, context);
        NarrativeFields.show(version.narrative(), shown);
        shown.put("explanation", version.explanation());
        shown.put("returnedFor", RemarkFields.table(version, facts.outline(version, context)));
        FigureFields.show(version.figures().of(asked), shown);
        shown.put(NominationFields.LIST, NominationFields.prefill(version.nominations()));
    }

    /** A unit may be asked for its report before its own day: both days are shown, the later one counts. */
    private void askedEarlier(ReportVersion version, Map<String, Object> shown, FormContext context) {
        LocalDate again = version.check().newLastDay();
        if (version.isReturned() && again.isBefore(facts.lastDay(context))) {
            shown.merge("dueDay", " (được đề nghị nộp lại chậm nhất ngày %s)".formatted(PrintedDates.formatDate(again)),
                    (day, words) -> day + words.toString());
        }
    }

    @Override
    public String subject(FormContext context) {
        return facts.unitName(context);
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        boolean submitted = SUBMIT.equals(submission.text("action"));
        if (submitted) {
            submissions.submit(new SubmitReport(context.planId(), context.unitCode(),
                    figures.regime(context), NarrativeFields.read(submission), figures.read(submission, context), submission.text("explanation"), NominationFields.read(submission), context.userId()));
        } else {
            requests.ask(context.planId(), context.unitCode(), submission.text("extensionReason"),
                    submission.findDate("proposedDate").orElse(null), context.userId());
        }
        context.set(CollectReport.REPORT_SUBMITTED, submitted);
    }
}
