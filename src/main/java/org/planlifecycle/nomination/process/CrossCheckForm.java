package org.planlifecycle.nomination.process;

import java.util.List;
import java.util.Map;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.nomination.CheckVerdict;
import org.planlifecycle.nomination.CheckingOffice;
import org.planlifecycle.nomination.CrossChecking;
import org.planlifecycle.nomination.Nomination;

/** Takes what one office says about every candidate. */
abstract class CrossCheckForm extends FormContract {

    private static final String VERDICTS = "verdicts";
    private static final String CODE = "code";
    private static final String NAME = "name";
    private static final String OPINION = "opinion";
    private static final String NOTE = "note";

    private final CheckingOffice office;
    private final String question;
    private final CrossChecking checking;
    private final NominationFacts facts;

    /** @param question what this office looks into, as the form tells it */
    CrossCheckForm(String activityId, CheckingOffice office, String question, CrossChecking checking,
            NominationFacts facts) {
        super(NominateExemplars.KEY, activityId, "cross-check");
        this.office = office;
        this.question = question;
        this.checking = checking;
        this.facts = facts;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        List<Nomination> candidates = checking.candidates(context.planId());
        return Map.of("office", office.label(), "question", question, "plan", subject(context),
                "total", candidates.size(), "candidates", facts.table(context.planId(), candidates),
                VERDICTS, candidates.stream().map(CrossCheckForm::row).toList());
    }

    private static Map<String, Object> row(Nomination candidate) {
        return Map.of(CODE, candidate.code(), NAME, candidate.exemplar().name(),
                OPINION, CheckVerdict.Opinion.AGREE.name(), NOTE, "");
    }

    @Override
    public String subject(FormContext context) {
        return facts.planName(context.planId());
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        checking.check(context.planId(), office, submission.rows(VERDICTS).stream()
                .map(row -> new CheckVerdict(row.text(CODE), row.choice(OPINION, CheckVerdict.Opinion.class),
                        row.text(NOTE))).toList(), context.userId());
    }
}
