package org.planlifecycle.figures.workbook;

import java.util.List;
import org.planlifecycle.figures.FigureTable;

/**
 * What a workbook that came back says.
 *
 * @param findings in the order of the sheet
 * @param table the figures that could be read; not to be used while a finding blocks
 */
public record WorkbookReading(List<WorkbookFinding> findings, FigureTable table) {

    public WorkbookReading {
        findings = List.copyOf(findings);
    }

    static WorkbookReading refused(List<WorkbookFinding> findings) {
        return new WorkbookReading(findings, FigureTable.NONE);
    }

    public boolean isBlocked() {
        return findings.stream().anyMatch(WorkbookFinding::isBlocking);
    }
}
