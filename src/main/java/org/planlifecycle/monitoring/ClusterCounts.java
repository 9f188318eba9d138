package org.planlifecycle.monitoring;

import org.planlifecycle.directory.UnitKind;

/** The reports of the units of one cluster (0 for none) and kind ({@code null} if unknown). */
public record ClusterCounts(int cluster, UnitKind kind, ReportCounts counts) {
}
