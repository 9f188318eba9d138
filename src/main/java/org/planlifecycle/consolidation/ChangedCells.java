package org.planlifecycle.consolidation;

import java.util.List;
import org.planlifecycle.kernel.PlanId;

/** Compares what units had reported with what they have reported by another time. */
public interface ChangedCells {

    /** The cells that differ between two snapshots of a plan, by unit, indicator and period. */
    List<Change> between(PlanId planId, int older, int newer);

    /** The cells that differ between a snapshot and the accepted reports of now. */
    List<Change> since(PlanId planId, int snapshot);

    /**
     * @param oldValue a number or a grade; empty for not reported
     * @param oldVersion the version of the report, 0 for none
     */
    record Change(String unitCode, String indicatorCode, String period, String oldValue, int oldVersion,
            String newValue, int newVersion) {
    }
}
