package org.planlifecycle.consolidation;

import org.planlifecycle.figures.ReportPeriod;

/**
 * One figure of one period.
 *
 * @param reported how many units have it
 * @param asked how many units should have it
 */
public record LineCell(ReportPeriod period, RolledUp value, int reported, int asked) {

    public boolean isComplete() {
        return reported == asked;
    }
}
