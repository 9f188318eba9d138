package org.planlifecycle.summary.process;

import java.util.List;
import java.util.Map;
import org.planlifecycle.consolidation.process.RestateFigures;
import org.planlifecycle.document.facts.StatedFact;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.report.process.NarrativeFields;
import org.planlifecycle.summary.SummaryReplacing;
import org.springframework.stereotype.Component;

/** The propaganda department drafts what takes the place of an issued report, beginning with its text made true. */
@Component
class DraftReplacementForm extends FormContract {

    private final SummaryReplacing replacing;
    private final ReplacementFacts facts;

    DraftReplacementForm(SummaryReplacing replacing, ReplacementFacts facts) {
        super(RestateFigures.KEY, RestateFigures.DRAFT_REPLACEMENT, "draft-replacement");
        this.replacing = replacing;
        this.facts = facts;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        Map<String, Object> shown = facts.of(context);
        NarrativeFields.show(facts.text(context), shown);
        return shown;
    }

    @Override
    public String subject(FormContext context) {
        return facts.planName(context.planId());
    }

    @Override
    public List<StatedFact> facts(Submission sent, FormContext context) {
        return facts.stated(context);
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        context.set(RestateFigures.REPLACEMENT_NEEDED, replacing.draft(context.planId(),
                NarrativeFields.read(submission), StaleFields.read(submission), context.userId()));
    }
}
