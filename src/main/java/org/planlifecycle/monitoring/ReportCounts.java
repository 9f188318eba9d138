package org.planlifecycle.monitoring;

/**
 * How the reports of some units stand; each unit is counted once.
 *
 * @param onTime handed in on time and accepted or waiting for the check
 * @param late the same, but handed in after the due instant
 * @param pending not handed in, or returned, and still in time
 * @param overdue not handed in, or returned, and past the due instant
 * @param missing closed without a report
 * @param cancelled closed because the plan was cancelled
 */
public record ReportCounts(int onTime, int late, int pending, int overdue, int missing, int cancelled) {

    public static final ReportCounts NONE = new ReportCounts(0, 0, 0, 0, 0, 0);

    ReportCounts plus(ReportCounts other) {
        return new ReportCounts(onTime + other.onTime, late + other.late, pending + other.pending,
                overdue + other.overdue, missing + other.missing, cancelled + other.cancelled);
    }
}
