package org.planlifecycle.figures;

import org.planlifecycle.kernel.PlanId;

/** The report regimes, in all their versions. */
public interface ReportRegimes {

    /** The version that a report on this plan answers to if it is handed in now. */
    ReportRegime inForce(PlanId planId);

    /** The last version of a regime. */
    ReportRegime latest(String code);

    /** @throws IllegalArgumentException if there is no such version */
    ReportRegime get(String code, int version);

    /** Adds a version; its number is the last one's plus one. */
    void add(ReportRegime next);
}
