package org.planlifecycle.commendation.process;

import java.time.LocalDate;
import java.util.Map;
import org.planlifecycle.commendation.Threshold;
import org.planlifecycle.commendation.VoteRules;
import org.planlifecycle.engine.Decisions;
import org.planlifecycle.plan.AwardForm;
import org.springframework.stereotype.Component;

/** The rules as the decision table {@code vote-threshold} states them for the Standing Committee. */
@Component
class DecidedVoteRules implements VoteRules {

    private static final String BODY = "STANDING_COMMITTEE";

    private final Decisions decisions;

    DecidedVoteRules(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Threshold threshold(AwardForm form, LocalDate on) {
        Map<String, Object> rule = decisions.evaluateSingle("vote-threshold",
                Map.of("body", BODY, "awardForm", form.name(), "decidedOn", on));
        return new Threshold(((Number) rule.get("numerator")).intValue(), ((Number) rule.get("denominator")).intValue(),
                (Boolean) rule.get("strictly"), Threshold.Base.valueOf((String) rule.get("base")));
    }
}
