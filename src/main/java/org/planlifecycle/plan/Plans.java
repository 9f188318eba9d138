package org.planlifecycle.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;

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

    /**
     * Holds the plan until the caller's transaction ends: whoever asks for it meanwhile waits, and then sees what
     * this one did. For what may be open only once, such as a wish to change the plan.
     */
    void hold(PlanId id);

    /** Issued plans that have not ended, newest first. */
    List<Plan> running();

    /** Plans that were carried through and closed, newest first. */
    List<Plan> closed();

    /** Drafts and issued plans, newest first. */
    List<Plan> unfinished();

    /** Those of them of this kind that are due on this day. */
    List<Plan> unfinished(String planType, LocalDate lastDay);
}
