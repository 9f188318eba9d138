package org.planlifecycle.figures.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.Figures;
import org.planlifecycle.figures.Grade;
import org.planlifecycle.figures.Indicator;
import org.planlifecycle.figures.ReportPeriod;

/** Reads every cell that the unit fills in. */
final class InputCells {

    private final Sheet sheet;
    private final SheetLayout layout;
    private final List<WorkbookFinding> findings;

    /** @param findings where they are added to */
    InputCells(Sheet sheet, SheetLayout layout, List<WorkbookFinding> findings) {
        this.sheet = sheet;
        this.layout = layout;
        this.findings = findings;
    }

    /** The figures of all periods; a cell that is blank or wrong is not among them. */
    FigureTable read() {
        Map<ReportPeriod, Map<String, Integer>> numbers = new HashMap<>();
        Map<ReportPeriod, Map<String, Grade>> grades = new HashMap<>();
        for (SheetLayout.Line line : layout.lines()) {
            if (!line.isHeading() && line.indicator().isEntered()) {
                readRow(line.indicator(), numbers, grades);
            }
        }
        FigureTable table = FigureTable.NONE;
        for (ReportPeriod period : layout.periods()) {
            table = table.with(period, new Figures(numbers.getOrDefault(period, Map.of()),
                    grades.getOrDefault(period, Map.of())));
        }
        return table;
    }

    private void readRow(Indicator indicator, Map<ReportPeriod, Map<String, Integer>> numbers,
            Map<ReportPeriod, Map<String, Grade>> grades) {
        BlankRun blanks = new BlankRun();
        for (ReportPeriod period : layout.periods()) {
            Cell cell = cell(layout.row(indicator.code()), layout.column(period));
            String name = layout.cell(indicator.code(), period);
            if (!SheetLayout.isInput(indicator, period)) {
                refuseClosed(cell, name);
            } else if (CellText.isBlank(cell)) {
                blanks.add(name);
                continue;
            } else {
                InputCell read = indicator.isGrade() ? InputCell.ofGrade(cell, name) : InputCell.ofNumber(cell, name);
                put(read.number(), indicator.code(), numbers.computeIfAbsent(period, any -> new HashMap<>()));
                put(read.grade(), indicator.code(), grades.computeIfAbsent(period, any -> new HashMap<>()));
                if (read.finding() != null) {
                    findings.add(read.finding());
                }
            }
            blanks.end(indicator);
        }
        blanks.end(indicator);
    }

    private static <T> void put(T value, String code, Map<String, T> values) {
        if (value != null) {
            values.put(code, value);
        }
    }

    private void refuseClosed(Cell cell, String name) {
        if (!CellText.isBlank(cell) && !InputCell.isNone(CellText.of(cell))) {
            findings.add(WorkbookFinding.blocking(name, CellText.of(cell),
                    "Chỉ tiêu này không báo cáo theo quý; hãy xóa nội dung của ô."));
        }
    }

    private Cell cell(int row, int column) {
        return sheet.getRow(row) == null ? null : sheet.getRow(row).getCell(column);
    }

    /** Blank cells side by side are one finding. */
    private final class BlankRun {

        private String first;
        private String last;

        void add(String name) {
            first = first == null ? name : first;
            last = name;
        }

        void end(Indicator indicator) {
            if (first != null) {
                findings.add(WorkbookFinding.blocking(first.equals(last) ? first : first + ":" + last, "",
                        "Chưa báo cáo chỉ tiêu %s “%s”; nếu không phát sinh, hãy ghi số 0."
                                .formatted(indicator.code(), indicator.label())));
                first = null;
            }
        }
    }
}
