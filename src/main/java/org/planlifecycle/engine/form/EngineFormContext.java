package org.planlifecycle.engine.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.kernel.PlanId;

/**
 * A form context over the engine's scopes: of a task, of an instance that is starting, or of none yet.
 *
 * @param kept what was read {@link #once} already
 */
public record EngineFormContext(String userId, VariableScope scope, DelegateExecution instance,
        Map<String, Object> kept) implements FormContext {

    public EngineFormContext(String userId, VariableScope scope, DelegateExecution instance) {
        this(userId, scope, instance, new HashMap<>());
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T once(String key, Supplier<T> read) {
        if (!kept.containsKey(key)) {
            kept.put(key, read.get());
        }
        return (T) kept.get(key);
    }

    @Override
    public <T> Optional<T> find(ProcessVariable<T> variable) {
        return scope == null ? Optional.empty() : variable.findIn(scope);
    }

    @Override
    public <T> void set(ProcessVariable<T> variable, T value) {
        variable.set(scope, value);
    }

    @Override
    public void bindTo(PlanId planId) {
        instance.setProcessBusinessKey(planId.value());
        ProcessVariable.PLAN_ID.set(instance, planId.value());
    }
}
