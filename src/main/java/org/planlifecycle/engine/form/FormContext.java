package org.planlifecycle.engine.form;

import java.util.Optional;
import java.util.function.Supplier;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.kernel.PlanId;

/** Where a form stands: who fills it in, for which plan and unit, and the routing variables of its process. */
public interface FormContext {

    /** Where a start form stands when this person opens it: there is no process yet. */
    static FormContext ofStart(String userId) {
        return new EngineFormContext(userId, null, null);
    }

    /** Where the form of this task stands for somebody who reads it beside the engine. */
    static FormContext ofTask(String userId, PlanId planId, String unitCode) {
        return new KnownTask(userId, planId, unitCode);
    }

    /** The signed-in person. Without one the engine acts itself, and there is nobody to answer for the step. */
    String userId();

    <T> Optional<T> find(ProcessVariable<T> variable);

    /** Sets a routing variable of the process instance (an id, a date or a yes/no — never what the person typed). */
    <T> void set(ProcessVariable<T> variable, T value);

    /** What is read at most once while this form is opened or sent: the same key gives the same value again. */
    <T> T once(String key, Supplier<T> read);

    /** Binds a newly started process instance to its plan. */
    void bindTo(PlanId planId);

    default <T> T get(ProcessVariable<T> variable) {
        return find(variable).orElseThrow(
                () -> new IllegalStateException("Process variable '%s' is not set".formatted(variable.name())));
    }

    default PlanId planId() {
        return new PlanId(get(ProcessVariable.PLAN_ID));
    }

    default String unitCode() {
        return get(ProcessVariable.UNIT_CODE);
    }
}
