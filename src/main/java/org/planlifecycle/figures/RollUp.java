package org.planlifecycle.figures;

/** How the figures of the units become one figure of the committee. */
public enum RollUp {
    /** Added up. */
    SUM,
    /** Added up within one year, never across years: it counts people, not occasions. */
    SUM_PER_YEAR,
    /** Computed anew from two sums; never entered and never averaged. */
    RATIO,
    /** How many units have each grade. */
    COUNT_BY_GRADE
}
