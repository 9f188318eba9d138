package org.planlifecycle.figures;

import java.util.Map;
import org.planlifecycle.kernel.PlanId;

/** What the other units of a plan reported, per member of theirs. */
public interface PeerFigures {

    /** The indicator that says how large a unit is. */
    String SIZE = "A1";

    /** How each figure of the other units' latest reports is spread; units that report no size are left out. */
    Map<Cell, Spread> spreads(PlanId planId, String exceptUnit);

    /** One indicator in one period. */
    record Cell(String indicatorCode, ReportPeriod period) {
    }

    /**
     * The quartiles of a figure per member.
     *
     * @param units how many units they are taken from
     */
    record Spread(int units, double lowerQuartile, double median, double upperQuartile) {
    }
}
