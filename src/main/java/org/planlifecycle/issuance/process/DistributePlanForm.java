package org.planlifecycle.issuance.process;

import java.util.Map;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.RecipientLines;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.issuance.PlanDistribution;
import org.springframework.stereotype.Component;

/** The clerk checks the numbered document, seals it and lets it go out along the recipients list. */
@Component
class DistributePlanForm extends FormContract {

    private final PlanDistribution distribution;
    private final Documents documents;
    private final RecipientLines lines;
    private final PlanFacts facts;

    DistributePlanForm(PlanDistribution distribution, Documents documents, RecipientLines lines,
            PlanFacts facts) {
        super(IssuePlan.KEY, IssuePlan.DISTRIBUTE_PLAN, "distribute-plan");
        this.distribution = distribution;
        this.documents = documents;
        this.lines = lines;
        this.facts = facts;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        Map<String, Object> shown = facts.whole(context.planId());
        IssuedDocument plan = documents.ofPlan(context.planId()).get(0);
        shown.put("numberText", plan.numberText());
        shown.put("fingerprint", plan.sha256());
        shown.put("recipients", lines.of(plan.id()).stream()
                .map(line -> Map.of("line", line.words(), "way", line.way().label())).toList());
        return shown;
    }

    @Override
    public String subject(FormContext context) {
        return facts.subject(context.planId());
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        distribution.distribute(context.planId(), submission.flag("sealed"), submission.integer("copies"),
                submission.text("remark"), context.userId());
    }
}
