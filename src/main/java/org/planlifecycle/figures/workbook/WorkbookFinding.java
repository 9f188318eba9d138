package org.planlifecycle.figures.workbook;

import org.planlifecycle.figures.FigureFinding.Severity;

/**
 * What is wrong with, or unusual about, one place of a workbook.
 *
 * @param cell such as {@code F12}; with the name of the sheet before it if it is not the sheet of figures;
 *     {@link #WHOLE_FILE} where it is about no cell
 * @param value what stands there, as a person sees it; empty for nothing
 * @param rule one Vietnamese sentence: which rule it breaks and what to do
 */
public record WorkbookFinding(String cell, String value, String rule, Severity severity) {

    /** In the place of a cell. */
    public static final String WHOLE_FILE = "Tệp";

    static WorkbookFinding blocking(String cell, String value, String rule) {
        return new WorkbookFinding(cell, value, rule, Severity.BLOCKING);
    }

    static WorkbookFinding notice(String cell, String value, String rule) {
        return new WorkbookFinding(cell, value, rule, Severity.NOTICE);
    }

    public boolean isBlocking() {
        return severity == Severity.BLOCKING;
    }
}
