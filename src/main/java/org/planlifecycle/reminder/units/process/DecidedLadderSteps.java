package org.planlifecycle.reminder.units.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.planlifecycle.engine.Decisions;
import org.planlifecycle.reminder.ladder.LadderAction;
import org.planlifecycle.reminder.ladder.LadderStep;
import org.planlifecycle.reminder.ladder.LadderSteps;
import org.springframework.stereotype.Component;

/** The ladder that {@code bpmn/reminder-ladder.dmn} decides. */
@Component
class DecidedLadderSteps implements LadderSteps {

    private static final String DECISION = "reminder-ladder";

    private final Decisions decisions;
    private final Clock clock;

    DecidedLadderSteps(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public List<LadderStep> stepsFor(String planType, LocalDate on) {
        Date effectiveOn = Date.from(on.atStartOfDay(clock.getZone()).toInstant());
        return decisions.evaluate(DECISION, Map.of("planType", planType, "effectiveOn", effectiveOn)).stream()
                .map(rule -> new LadderStep((String) rule.get("stepCode"), ((Number) rule.get("offset")).intValue(),
                        LadderAction.valueOf((String) rule.get("action"))))
                .toList();
    }
}
