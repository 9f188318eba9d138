package org.planlifecycle.monitoring;

import java.time.LocalDate;

/**
 * An issued document of a plan, without its content.
 *
 * @param unit the code of the unit that it goes to, empty for a document to nobody in particular
 * @param size of the Word file, in bytes
 * @param lists whether its tables are handed out as a workbook too
 */
public record PaperLine(String id, String number, LocalDate issuedOn, String type, String title, String unit, long size,
        String sha256, boolean lists) {
}
