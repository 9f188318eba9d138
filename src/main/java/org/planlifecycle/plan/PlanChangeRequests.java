package org.planlifecycle.plan;

/** The wishes to change running plans. */
public interface PlanChangeRequests {

    void add(PlanChange change);

    /** @throws IllegalStateException if there is none of this id */
    PlanChange get(String id);

    void save(PlanChange decided);
}
