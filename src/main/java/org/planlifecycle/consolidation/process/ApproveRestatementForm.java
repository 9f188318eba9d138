package org.planlifecycle.consolidation.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.consolidation.FigureRestatement;
import org.planlifecycle.consolidation.FigureRestating;
import org.planlifecycle.directory.People;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.report.process.ReportFacts;
import org.springframework.stereotype.Component;

/** Somebody other than who proposed it decides about the correction of a figure. */
@Component
class ApproveRestatementForm extends FormContract {

    private static final String APPROVE = "APPROVE";

    private final FigureRestating restating;
    private final ReportFacts facts;
    private final People people;

    ApproveRestatementForm(FigureRestating restating, ReportFacts facts, People people) {
        super(RestateFigures.KEY, RestateFigures.APPROVE_RESTATEMENT, "approve-restatement");
        this.restating = restating;
        this.facts = facts;
        this.people = people;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        FigureRestatement proposed = restating.get(context.get(RestateFigures.RESTATEMENT_ID));
        Map<String, Object> shown = new LinkedHashMap<>(facts.ofPlan(proposed.planId()));
        shown.put("proposal", List.of(row("Điều chỉnh", restating.words(proposed)), row("Lý do", proposed.reason()),
                row("Căn cứ", proposed.evidence()), row("Người đề nghị", people.displayName(proposed.proposedBy())),
                row("Ngày đề nghị", facts.day(proposed.proposedAt()))));
        return shown;
    }

    private static Map<String, String> row(String heading, String text) {
        return Map.of("heading", heading, "text", text);
    }

    @Override
    public String subject(FormContext context) {
        FigureRestatement proposed = restating.get(context.get(RestateFigures.RESTATEMENT_ID));
        return facts.unitName(proposed.planId(), proposed.unitCode());
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        boolean approved = APPROVE.equals(submission.text("outcome"));
        restating.decide(context.get(RestateFigures.RESTATEMENT_ID), approved, submission.text("remark"),
                context.userId());
        context.set(RestateFigures.RESTATEMENT_APPROVED, approved);
    }
}
