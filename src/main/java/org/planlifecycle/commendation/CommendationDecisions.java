package org.planlifecycle.commendation;

import org.planlifecycle.kernel.PlanId;

/** The decisions on commendation, one per plan. */
public interface CommendationDecisions {

    void add(CommendationDecision signed);

    /** @throws IllegalStateException if none was signed for the plan */
    CommendationDecision get(PlanId planId);

    void save(CommendationDecision issued);
}
