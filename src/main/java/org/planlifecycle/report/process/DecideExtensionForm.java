package org.planlifecycle.report.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.planlifecycle.deadline.PrintedDates;
import org.planlifecycle.document.facts.EitherOf;
import org.planlifecycle.document.facts.ReportDue;
import org.planlifecycle.document.facts.StatedFact;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.report.ReportExtension;
import org.planlifecycle.report.ReportExtensionRequests;
import org.planlifecycle.report.ReportExtensions;
import org.springframework.stereotype.Component;

/** The propaganda department answers a unit that asked for more time. */
@Component
class DecideExtensionForm extends FormContract {

    private static final String GRANT = "GRANT";
    private static final String SHORTEN = "SHORTEN";

    private final ReportExtensionRequests requests;
    private final ReportExtensions extensions;
    private final ReportFacts facts;

    DecideExtensionForm(ReportExtensionRequests requests, ReportExtensions extensions, ReportFacts facts) {
        super(CollectReport.KEY, CollectReport.DECIDE_EXTENSION, "decide-extension");
        this.requests = requests;
        this.extensions = extensions;
        this.facts = facts;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        Map<String, Object> shown = facts.ofUnit(context);
        extensions.latest(context.planId(), context.unitCode()).ifPresent(request -> show(request, shown));
        return shown;
    }

    private static void show(ReportExtension request, Map<String, Object> shown) {
        shown.put("requestReason", request.reason());
        shown.put("proposedDay", PrintedDates.formatDate(request.proposedDay()));
    }

    @Override
    public String subject(FormContext context) {
        return facts.unitName(context);
    }

    /** The answer names the day that is decided; what was asked for, holds now or holds for all may be named as well. */
    @Override
    public List<StatedFact> facts(Submission sent, FormContext context) {
        LocalDate present = facts.lastDay(context);
        LocalDate asked = extensions.latest(context.planId(), context.unitCode()).map(ReportExtension::proposedDay)
                .orElse(present);
        LocalDate decided = switch (sent.text("decision")) {
            case GRANT -> asked;
            case SHORTEN -> sent.findDate("grantedDate").orElse(present);
            default -> present;
        };
        List<StatedFact> others = Stream.of(present, asked, facts.plan(context.planId()).deadline().lastDay())
                .map(DecideExtensionForm::due).toList();
        return List.of(new EitherOf(due(decided), others));
    }

    private static StatedFact due(LocalDate day) {
        return new ReportDue("Hạn nộp của đơn vị", "hết ngày " + PrintedDates.formatDate(day), day);
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        String answer = submission.text("answer");
        switch (submission.text("decision")) {
            case GRANT -> requests.grant(context.planId(), context.unitCode(), answer, context.userId());
            case SHORTEN -> requests.shorten(context.planId(), context.unitCode(),
                    submission.findDate("grantedDate").orElse(null), answer, context.userId());
            default -> requests.refuse(context.planId(), context.unitCode(), answer, context.userId());
        }
    }
}
