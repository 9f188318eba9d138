package org.planlifecycle.reminder.units.process;

import java.util.List;
import java.util.Map;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.reminder.units.LetterSigning;
import org.springframework.stereotype.Component;

/** The one who presides the Standing Committee reads the letters of the day and signs them. */
@Component
class SignLettersForm extends FormContract {

    private static final String SIGN = "SIGN";

    private final LetterSigning signing;
    private final LetterRows rows;

    SignLettersForm(LetterSigning signing, LetterRows rows) {
        super(SignLetters.KEY, SignLetters.SIGN_LETTERS, "sign-letters");
        this.signing = signing;
        this.rows = rows;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        List<LetterSigning.Preview> letters = signing.toSign(context.planId());
        Map<String, Object> shown = rows.of(context.planId(), letters);
        shown.put("unitsToLeave", letters.stream().map(letter -> Map.of("value", letter.unit().unitCode(), "label",
                "%s – %s".formatted(letter.unit().unitCode(), letter.unit().unitName()))).toList());
        return shown;
    }

    @Override
    public String subject(FormContext context) {
        return rows.subject(context.planId(), signing.toSign(context.planId()));
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        boolean signed = false;
        if (SIGN.equals(submission.text("outcome"))) {
            signed = signing.sign(context.planId(), submission.choices("leftOut"), submission.text("remark"),
                    context.userId());
        } else {
            signing.refuse(context.planId(), submission.text("remark"), context.userId());
        }
        context.set(SignLetters.LETTERS_SIGNED, signed);
    }
}
