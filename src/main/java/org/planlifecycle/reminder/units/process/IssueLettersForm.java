package org.planlifecycle.reminder.units.process;

import java.util.Map;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.reminder.units.LetterSigning;
import org.springframework.stereotype.Component;

/** The clerk seals the signed letters and lets them go out. */
@Component
class IssueLettersForm extends FormContract {

    private final LetterSigning signing;
    private final LetterRows rows;

    IssueLettersForm(LetterSigning signing, LetterRows rows) {
        super(SignLetters.KEY, SignLetters.ISSUE_LETTERS, "issue-letters");
        this.signing = signing;
        this.rows = rows;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        return rows.of(context.planId(), signing.toIssue(context.planId()));
    }

    @Override
    public String subject(FormContext context) {
        return rows.subject(context.planId(), signing.toIssue(context.planId()));
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        signing.issue(context.planId(), submission.flag("sealed"), context.userId());
    }
}
