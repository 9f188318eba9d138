package org.planlifecycle.issuance;

/** Where the prefilled plan comes from. */
public interface PlanTemplates {

    /** The plan that a new campaign starts from. */
    PlanTemplate current();
}
