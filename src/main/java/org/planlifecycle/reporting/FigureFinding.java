package org.planlifecycle.reporting;

/**
 * What is wrong with, or unusual about, one figure of one period.
 *
 * @param sentence Vietnamese, names the figure, its period and the rule
 */
public record FigureFinding(Severity severity, String indicatorCode, ReportPeriod period, String sentence) {

    /** What becomes of the report. */
    public enum Severity {
        /** It is not taken. */
        BLOCKING,
        /** It is taken with a written explanation, and whoever checks it decides. */
        WARNING
    }

    public boolean isBlocking() {
        return severity == Severity.BLOCKING;
    }
}
