package org.planlifecycle.plan;

import java.util.List;
import java.util.Optional;

/** All plans. */
public interface Plans {

    void add(Plan plan);

    Optional<Plan> find(PlanId id);

    /** @throws IllegalStateException if there is no such plan */
    Plan get(PlanId id);

    /**
     * Stores a changed plan.
     *
     * @throws Refusal if somebody else saved it since it was read
     */
    void save(Plan changed);

    /** Issued plans that have not ended, newest first. */
    List<Plan> running();

    /** Drafts and issued plans, newest first. */
    List<Plan> unfinished();
}
