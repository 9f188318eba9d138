package org.planlifecycle.monitoring;

import java.time.LocalDate;

/**
 * An issued document of a plan, without its content.
 *
 * @param size of the Word file, in bytes
 * @param lists whether its tables are handed out as a workbook too
 */
public record PaperLine(String id, String number, LocalDate issuedOn, String type, String title, long size, String sha256,
        boolean lists) {
}
