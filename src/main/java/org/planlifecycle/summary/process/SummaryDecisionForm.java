package org.planlifecycle.summary.process;

import java.util.List;
import org.planlifecycle.document.facts.StatedFact;
import org.planlifecycle.document.facts.TextPart;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.summary.SummaryRenewal;

/** Takes a drafted report, with what it says held against the facts, or returns it with a reason. */
abstract class SummaryDecisionForm extends FormContract {

    private static final String RETURN = "RETURN";

    private final String question;
    private final String yes;
    private final ProcessVariable<Boolean> decided;
    private final SummaryFacts facts;

    /**
     * @param question name of the field with the decision
     * @param yes the choice that takes the report
     * @param decided what tells the process whether it was taken
     */
    SummaryDecisionForm(String processKey, String taskKey, String form, String question, String yes,
            ProcessVariable<Boolean> decided, SummaryFacts facts) {
        super(processKey, taskKey, form);
        this.question = question;
        this.yes = yes;
        this.decided = decided;
        this.facts = facts;
    }

    /** @param told what is answered about sentences that are no longer true */
    abstract void take(PlanId planId, SummaryRenewal.Answer told, String actor);

    abstract void giveBack(PlanId planId, String reason, String actor);

    @Override
    public final String subject(FormContext context) {
        return facts.planName(context.planId());
    }

    @Override
    public final List<StatedFact> facts(Submission sent, FormContext context) {
        return RETURN.equals(sent.text(question)) ? List.of() : facts.stated(context);
    }

    @Override
    public final List<TextPart> signedTexts(Submission sent, FormContext context) {
        return facts.signedTexts(context);
    }

    @Override
    public final void submit(Submission submission, FormContext context) {
        boolean taken = yes.equals(submission.text(question));
        if (taken) {
            take(context.planId(), StaleFields.read(submission), context.userId());
        } else {
            giveBack(context.planId(), submission.text("returnReason"), context.userId());
        }
        context.set(decided, taken);
    }
}
