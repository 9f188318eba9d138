package org.planlifecycle.nomination.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.planlifecycle.directory.Units;
import org.planlifecycle.engine.Decisions;
import org.planlifecycle.nomination.EligibilityRules;
import org.planlifecycle.plan.ExemplarsNominated.Exemplar;
import org.springframework.stereotype.Component;

/** The rules as the decision tables {@code nomination-eligibility} and {@code nomination-quota} state them. */
@Component
class DecidedEligibilityRules implements EligibilityRules {

    private static final String DECIDED_ON = "decidedOn";

    private final Decisions decisions;
    private final Units units;

    DecidedEligibilityRules(Decisions decisions, Units units) {
        this.decisions = decisions;
        this.units = units;
    }

    @Override
    public Judgement judge(Exemplar exemplar, LocalDate on) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("kind", exemplar.kind().name());
        inputs.put("classification", exemplar.classification());
        inputs.put("underDiscipline", exemplar.underDiscipline());
        inputs.put("alreadyRewarded", exemplar.alreadyRewarded());
        inputs.put(DECIDED_ON, on);
        Map<String, Object> rule = decisions.evaluateSingle("nomination-eligibility", inputs);
        return new Judgement((Boolean) rule.get("eligible"), (String) rule.get("reason"));
    }

    /** A unit without Party members of its own counts as having none. */
    @Override
    public Quota quotaOf(String unitCode, LocalDate on) {
        Integer members = units.get(unitCode, on).partyMembers();
        Map<String, Object> rule = decisions.evaluateSingle("nomination-quota",
                Map.of("members", members == null ? 0 : members, DECIDED_ON, on));
        return new Quota(((Number) rule.get("collectives")).intValue(), ((Number) rule.get("individuals")).intValue());
    }
}
