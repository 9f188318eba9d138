package org.planlifecycle.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;

/** A decision table of {@code bpmn/}, played on the decision engine alone; remembers which of its rules matched. */
final class DecisionTable {

    private final Set<String> matched = new HashSet<>();
    private final DmnEngine engine;
    private final DmnDecision decision;

    private DecisionTable(String key) {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(this::remember);
        this.engine = configuration.buildEngine();
        this.decision = parse(key);
    }

    static DecisionTable of(String key) {
        return new DecisionTable(key);
    }

    /** The outputs of every rule that matched, by name, in the order of the table. */
    List<Map<String, Object>> decide(Map<String, Object> inputs) {
        return engine.evaluateDecisionTable(decision, inputs).getResultList();
    }

    /** Fails for a rule which no row of the test has played. */
    void everyRuleHasMatched() {
        List<DmnDecisionTableRuleImpl> rules = ((DmnDecisionTableImpl) decision.getDecisionLogic()).getRules();
        assertThat(matched)
            .as("rules of %s that were played", decision.getKey())
            .isEqualTo(rules.stream().map(DmnDecisionTableRuleImpl::getId).collect(Collectors.toSet()));
    }

    private void remember(DmnDecisionTableEvaluationEvent event) {
        event.getMatchingRules().stream().map(DmnEvaluatedDecisionRule::getId).forEach(matched::add);
    }

    private DmnDecision parse(String key) {
        try (InputStream model = DecisionTable.class.getResourceAsStream("/bpmn/" + key + ".dmn")) {
            assertThat(model).as("bpmn/%s.dmn", key).isNotNull();
            return engine.parseDecision(key, model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
