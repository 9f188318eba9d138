package org.planlifecycle.reminder.officials.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.planlifecycle.engine.Decisions;
import org.planlifecycle.reminder.officials.OfficialAction;
import org.planlifecycle.reminder.officials.OfficialStep;
import org.planlifecycle.reminder.officials.OfficialSteps;
import org.springframework.stereotype.Component;

/** The ladder that {@code bpmn/official-ladder.dmn} decides. */
@Component
class DecidedOfficialSteps implements OfficialSteps {

    private static final String DECISION = "official-ladder";

    private final Decisions decisions;
    private final Clock clock;

    DecidedOfficialSteps(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public List<OfficialStep> stepsFor(String taskKey, String group, LocalDate on) {
        Date effectiveOn = Date.from(on.atStartOfDay(clock.getZone()).toInstant());
        return decisions.evaluate(DECISION, Map.of("taskKey", taskKey, "group", group, "effectiveOn", effectiveOn))
                .stream().map(rule -> new OfficialStep((String) rule.get("stepCode"),
                        ((Number) rule.get("offset")).intValue(), OfficialAction.valueOf((String) rule.get("action"))))
                .toList();
    }
}
