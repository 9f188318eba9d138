package org.planlifecycle.summary.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.planlifecycle.consolidation.process.RestateFigures;
import org.planlifecycle.document.facts.StatedFact;
import org.planlifecycle.document.facts.TextPart;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.FormField;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.summary.SummaryReplacing;
import org.springframework.stereotype.Component;

/** The Standing Committee signs the replacement of an issued report, or returns it with a reason. */
@Component
class SignReplacementForm extends FormContract {

    private static final String SIGN = "SIGN";
    private static final String RETURN = "RETURN";

    private final SummaryReplacing replacing;
    private final ReplacementFacts facts;

    SignReplacementForm(SummaryReplacing replacing, ReplacementFacts facts) {
        super(RestateFigures.KEY, RestateFigures.SIGN_REPLACEMENT,
                Stream.concat(Stream.of(FormField.choice("outcome", "Quyết định", SIGN, RETURN),
                        FormField.longText("returnReason", "Lý do trả lại").optional().atMost(2000), contradictionReason()),
                        StaleFields.all()).toArray(FormField[]::new));
        this.replacing = replacing;
        this.facts = facts;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        return facts.of(context.planId());
    }

    @Override
    public String subject(FormContext context) {
        return facts.planName(context.planId());
    }

    @Override
    public List<StatedFact> facts(Submission sent, FormContext context) {
        return RETURN.equals(sent.text("outcome")) ? List.of() : facts.stated(context.planId());
    }

    @Override
    public List<TextPart> signedTexts(Submission sent, FormContext context) {
        return facts.signedTexts(context.planId());
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        boolean signed = SIGN.equals(submission.text("outcome"));
        if (signed) {
            replacing.sign(context.planId(), StaleFields.read(submission), context.userId());
        } else {
            replacing.giveBack(context.planId(), submission.text("returnReason"), context.userId());
        }
        context.set(RestateFigures.REPLACEMENT_SIGNED, signed);
    }
}
