package org.planlifecycle.nomination.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planlifecycle.document.facts.StatedFact;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.nomination.Nomination;
import org.planlifecycle.nomination.ShortlistChoice;
import org.planlifecycle.nomination.Shortlisting;
import org.planlifecycle.nomination.Standing;
import org.planlifecycle.plan.AwardForm;
import org.springframework.stereotype.Component;

/** Draws up the list of those who are proposed for commendation. */
@Component
class DraftShortlistForm extends FormContract {

    private static final String CHOICES = "choices";
    private static final String CODE = "code";
    private static final String NAME = "name";
    private static final String INCLUDE = "include";
    private static final String AWARD_FORM = "awardForm";
    private static final String REASON = "reason";
    private static final String YES = "YES";
    private static final String NO = "NO";

    private final Shortlisting shortlisting;
    private final NominationFacts facts;

    DraftShortlistForm(Shortlisting shortlisting, NominationFacts facts) {
        super(NominateExemplars.KEY, NominateExemplars.DRAFT_SHORTLIST, "draft-shortlist");
        this.shortlisting = shortlisting;
        this.facts = facts;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        List<Nomination> listed = shortlisting.listed(context.planId());
        return Map.of("plan", subject(context), "total", listed.size(),
                "results", facts.table(context.planId(), listed),
                CHOICES, rows(listed, shortlisting.objected(context.planId())));
    }

    private static List<Map<String, Object>> rows(List<Nomination> listed, Set<String> objected) {
        return listed.stream().map(nomination -> row(nomination, objected.contains(nomination.code()))).toList();
    }

    /** Opens with an answer where the rules and the offices agree, and with none where a person has to weigh. */
    private static Map<String, Object> row(Nomination nomination, boolean objected) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(CODE, nomination.code());
        row.put(NAME, nomination.exemplar().name());
        row.put(AWARD_FORM, AwardForm.GIAY_KHEN.name());
        row.put(REASON, "");
        if (!nomination.isCandidate()) {
            row.put(INCLUDE, NO);
        } else if (nomination.standing() == Standing.ELIGIBLE && !objected) {
            row.put(INCLUDE, YES);
        }
        return row;
    }

    @Override
    public List<StatedFact> facts(Submission sent, FormContext context) {
        return facts.stated(context.planId());
    }

    @Override
    public String subject(FormContext context) {
        return facts.planName(context.planId());
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        List<ShortlistChoice> choices = submission.rows(CHOICES).stream().map(DraftShortlistForm::choice).toList();
        boolean made = shortlisting.draft(context.planId(), choices, context.userId());
        context.set(NominateExemplars.PROPOSAL_MADE, made);
    }

    private static ShortlistChoice choice(Submission row) {
        AwardForm form = row.text(AWARD_FORM).isEmpty() ? null : row.choice(AWARD_FORM, AwardForm.class);
        return new ShortlistChoice(row.text(CODE), YES.equals(row.text(INCLUDE)), form, row.text(REASON));
    }
}
