package org.planlifecycle.monitoring;

import java.time.LocalDate;

/**
 * An issued document of a plan, without its content.
 *
 * @param unit the code of the unit that it goes to, empty for a document to nobody in particular
 * @param size of the Word file, in bytes
 * @param replacement which document it replaces and which one replaced it, in words; empty for neither
 * @param lists whether its tables are handed out as a workbook too
 */
public record PaperLine(String id, String number, LocalDate issuedOn, String type, String title, String unit, long size,
        String sha256, boolean lists, String replacement) {

    PaperLine withReplacement(String words) {
        return new PaperLine(id, number, issuedOn, type, title, unit, size, sha256, lists, words);
    }
}
