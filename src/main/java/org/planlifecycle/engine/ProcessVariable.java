package org.planlifecycle.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;

/** A process variable's name together with its type, so that neither is ever repeated as a literal. */
public record ProcessVariable<T>(String name, Class<T> type) {

    /** The plan that a process instance serves; set by every process, equal to the business key. */
    public static final ProcessVariable<String> PLAN_ID = new ProcessVariable<>("planId", String.class);

    /** The unit whose report a process instance collects. */
    public static final ProcessVariable<String> UNIT_CODE = new ProcessVariable<>("unitCode", String.class);

    /** The value, which must be there. */
    public T from(VariableScope scope) {
        return findIn(scope).orElseThrow(
                () -> new IllegalStateException("Process variable '%s' is not set".formatted(name)));
    }

    public Optional<T> findIn(VariableScope scope) {
        return Optional.ofNullable(scope.getVariable(name)).map(type::cast);
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }
}
