package org.planlifecycle.reporting.summary;

import org.planlifecycle.reporting.ReportPeriod;

/** One number of an accepted report. */
public record ReportedCell(String unitCode, String indicatorCode, ReportPeriod period, long amount) {
}
