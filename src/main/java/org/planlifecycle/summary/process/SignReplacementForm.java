package org.planlifecycle.summary.process;

import java.util.Map;
import org.planlifecycle.consolidation.process.RestateFigures;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.summary.SummaryRenewal;
import org.planlifecycle.summary.SummaryReplacing;
import org.springframework.stereotype.Component;

/** The Standing Committee signs the replacement of an issued report, or returns it with a reason. */
@Component
class SignReplacementForm extends SummaryDecisionForm {

    private final SummaryReplacing replacing;
    private final ReplacementFacts facts;

    SignReplacementForm(SummaryReplacing replacing, SummaryFacts summary, ReplacementFacts facts) {
        super(RestateFigures.KEY, RestateFigures.SIGN_REPLACEMENT, "sign-replacement", "outcome", "SIGN",
                RestateFigures.REPLACEMENT_SIGNED, summary);
        this.replacing = replacing;
        this.facts = facts;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        return facts.of(context);
    }

    @Override
    void take(PlanId planId, SummaryRenewal.Answer told, String actor) {
        replacing.sign(planId, told, actor);
    }

    @Override
    void giveBack(PlanId planId, String reason, String actor) {
        replacing.giveBack(planId, reason, actor);
    }
}
