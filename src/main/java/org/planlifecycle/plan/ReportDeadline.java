package org.planlifecycle.plan;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a report is due.
 *
 * @param phrase the wording of the plan, such as "trước ngày 08/3/2021"
 * @param dueAt the first instant that is late (exclusive)
 * @param lastDay the last day on which a report is in time (inclusive, zone Asia/Ho_Chi_Minh)
 */
public record ReportDeadline(String phrase, Instant dueAt, LocalDate lastDay) {
}
