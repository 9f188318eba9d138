package org.planlifecycle.report;

import org.planlifecycle.figures.ReportPeriod;

/**
 * What a check asks to be mended in one part of a report.
 *
 * @param part as {@link ReportOutline} names it: a block of the narrative, an indicator, the nominations, the
 *     attachments
 * @param period which period of an indicator; {@code null} for all of them and for every other part
 */
public record ReportRemark(String part, ReportPeriod period, String text) {
}
