package org.planlifecycle.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Evaluates the decision tables of {@code bpmn/*.dmn} by their key, in the newest deployed version. */
@Component
public class Decisions {

    private final DecisionService decisionService;
    private final Unattended unattended;

    Decisions(DecisionService decisionService, Unattended unattended) {
        this.decisionService = decisionService;
        this.unattended = unattended;
    }

    /**
     * Every rule that matched, as output name to value, in the order of the table. The product asks, so the signed-in
     * person needs no right to the decision.
     */
    public List<Map<String, Object>> evaluate(String decisionKey, Map<String, Object> inputs) {
        return unattended.call(() -> decisionService.evaluateDecisionTableByKey(decisionKey, inputs).getResultList());
    }

    /**
     * The one rule that matched.
     *
     * @throws IllegalStateException if none did: a table of this product always has a row for the rest
     */
    public Map<String, Object> evaluateSingle(String decisionKey, Map<String, Object> inputs) {
        List<Map<String, Object>> rules = evaluate(decisionKey, inputs);
        if (rules.size() != 1) {
            throw new IllegalStateException(
                    "Decision '%s' gave %d rules for %s, not one".formatted(decisionKey, rules.size(), inputs));
        }
        return rules.get(0);
    }
}
