package org.planlifecycle.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * How one emulation cluster stands.
 *
 * @param cluster {@link #OUTSIDE} for units outside the clusters
 * @param ratios the percentages of the last whole year by indicator code, each computed from the cluster's sums
 * @param coverage over how many of its units each of them goes
 */
public record ClusterLine(int cluster, int units, int onTime, int late, int missing, Map<String, BigDecimal> ratios,
        Map<String, Coverage> coverage) {

    public static final int OUTSIDE = 0;

    public ClusterLine {
        ratios = Map.copyOf(ratios);
        coverage = Map.copyOf(coverage);
    }

    public String name() {
        return cluster == OUTSIDE ? "Ngoài cụm" : "Cụm " + cluster;
    }

    /** The percentage of its units that reported in time. */
    public BigDecimal punctuality() {
        return BigDecimal.valueOf(100L * onTime).divide(BigDecimal.valueOf(units), 1, RoundingMode.HALF_UP);
    }
}
