package org.planlifecycle.monitoring;

/** There is no such plan, or the plan does not go to such a unit. */
public final class PlanNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PlanNotFound(String what) {
        super(what);
    }
}
