package org.planlifecycle.figures.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.Indicator;
import org.planlifecycle.figures.ReportPeriod;

/**
 * Holds what stands in the locked cells, sums of the years and percentages, against the figures. A cell that still has
 * the formula it was given out with is right by itself; its stored result is not looked at.
 */
final class ComputedCells {

    private static final double HUNDRED = 100;
    /** Percentages are shown with two digits. */
    private static final double NEAR = 0.05;

    private final Sheet sheet;
    private final SheetLayout layout;
    private final FigureTable table;
    private final List<WorkbookFinding> findings;

    /** @param findings where they are added to */
    ComputedCells(Sheet sheet, SheetLayout layout, FigureTable table, List<WorkbookFinding> findings) {
        this.sheet = sheet;
        this.layout = layout;
        this.table = table;
        this.findings = findings;
    }

    void check() {
        for (SheetLayout.Line line : layout.lines()) {
            if (!line.isHeading()) {
                checkTotal(line.indicator());
                if (!line.indicator().isEntered()) {
                    layout.periods().forEach(period -> checkRatio(line.indicator(), period));
                }
            }
        }
    }

    private void checkTotal(Indicator indicator) {
        Cell cell = cell(layout.row(indicator.code()), layout.total());
        String name = SheetLayout.cell(layout.row(indicator.code()), layout.total());
        if (CellText.isBlank(cell)) {
            return;
        }
        if (!layout.hasTotal(indicator)) {
            refuse(name, cell, "Chỉ tiêu này không cộng các năm; hãy xóa nội dung của ô.");
        } else if (cell.getCellType() == CellType.FORMULA) {
            requireFormula(cell, name, layout.totalFormula(indicator));
        } else {
            sumOfYears(indicator).filter(sum -> !isNumber(cell, sum)).ifPresent(sum -> refuse(name, cell,
                    "Cộng các năm của chỉ tiêu %s phải là %d; hãy sửa số của năm, không sửa ô cộng."
                            .formatted(indicator.code(), sum)));
        }
    }

    private Optional<Long> sumOfYears(Indicator indicator) {
        long sum = 0;
        for (ReportPeriod year : layout.years()) {
            Integer number = table.of(year).numbers().get(indicator.code());
            if (number == null) {
                return Optional.empty();
            }
            sum += number;
        }
        return Optional.of(sum);
    }

    private void checkRatio(Indicator ratio, ReportPeriod period) {
        Cell cell = cell(layout.row(ratio.code()), layout.column(period));
        String name = layout.cell(ratio.code(), period);
        if (CellText.isBlank(cell)) {
            return;
        }
        if (cell.getCellType() == CellType.FORMULA) {
            requireFormula(cell, name, layout.ratioFormula(ratio, period));
        } else if (cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() > HUNDRED) {
            refuse(name, cell, "Tỷ lệ không được vượt 100%; tỷ lệ do hệ thống tính, hãy kiểm tra số liệu gốc.");
        } else {
            requireRatio(ratio, period, cell, name);
        }
    }

    private void requireRatio(Indicator ratio, ReportPeriod period, Cell cell, String name) {
        Integer part = table.of(period).numbers().get(ratio.numerator());
        Integer whole = table.of(period).numbers().get(ratio.denominator());
        boolean computable = part != null && whole != null && whole > 0;
        boolean right = computable && cell.getCellType() == CellType.NUMERIC
                && Math.abs(cell.getNumericCellValue() - HUNDRED * part / whole) <= NEAR;
        if (!right) {
            refuse(name, cell, "Tỷ lệ do hệ thống tính từ %s và %s; hãy xóa nội dung của ô."
                    .formatted(ratio.numerator(), ratio.denominator()));
        }
    }

    private void requireFormula(Cell cell, String name, String given) {
        if (!bare(cell.getCellFormula()).equals(bare(given))) {
            refuse(name, cell, "Công thức của ô khóa đã bị sửa; hãy tải lại biểu số liệu rồi điền lại.");
        }
    }

    private static String bare(String formula) {
        return formula.replaceAll("[\\s$]", "").toUpperCase(Locale.ROOT);
    }

    private static boolean isNumber(Cell cell, long number) {
        return cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() == number;
    }

    private void refuse(String name, Cell cell, String rule) {
        findings.add(WorkbookFinding.blocking(name, CellText.of(cell), rule));
    }

    private Cell cell(int row, int column) {
        return sheet.getRow(row) == null ? null : sheet.getRow(row).getCell(column);
    }
}
