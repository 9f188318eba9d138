package org.planlifecycle.engine.form;

import java.util.Optional;
import java.util.function.Supplier;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.kernel.PlanId;

/** Where the form of a task stands that somebody reads beside the engine; nothing can be set from there. */
record KnownTask(String userId, PlanId planId, String unitCode) implements FormContext {

    @Override
    public <T> Optional<T> find(ProcessVariable<T> variable) {
        return Optional.empty();
    }

    @Override
    public <T> void set(ProcessVariable<T> variable, T value) {
        throw new UnsupportedOperationException("Nothing is set while a form is only read");
    }

    @Override
    public <T> T once(String key, Supplier<T> read) {
        return read.get();
    }

    @Override
    public void bindTo(PlanId plan) {
        throw new UnsupportedOperationException("Nothing is bound while a form is only read");
    }
}
