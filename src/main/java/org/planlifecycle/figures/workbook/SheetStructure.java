package org.planlifecycle.figures.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.planlifecycle.figures.Indicator;

/** Holds rows, columns and words of the sheet that came back against the one that was given out. */
final class SheetStructure {

    private static final int MOST_OUTSIDE = 20;
    private static final String AGAIN = "; hãy tải lại biểu số liệu rồi điền lại.";

    private final Sheet sheet;
    private final SheetOrder order;
    private final SheetLayout layout;
    private final List<WorkbookFinding> findings = new ArrayList<>();

    SheetStructure(Sheet sheet, SheetOrder order) {
        this.sheet = sheet;
        this.order = order;
        this.layout = order.layout();
    }

    /** What was moved, added or taken away; as long as there is any, cells cannot be told apart. */
    List<WorkbookFinding> moved() {
        compareColumns();
        compareRows();
        return List.copyOf(findings);
    }

    /** Changed words, merged cells, and words where nothing belongs. */
    List<WorkbookFinding> changed() {
        String unitMark = "(mã %s)".formatted(order.unit().code());
        if (!CellText.plain(full(SheetLayout.UNIT, 0)).contains(unitMark)) {
            refuse(SheetLayout.UNIT, 0, "Dòng tên đơn vị đã bị sửa, phải là “%s”%s"
                    .formatted(FigureSheetPage.unitLine(order), AGAIN));
        }
        layout.lines().stream().filter(line -> !line.isHeading()).map(SheetLayout.Line::indicator)
                .forEach(this::compareWords);
        sheet.getMergedRegions().stream().filter(this::touchesTheTable).forEach(merged ->
                findings.add(WorkbookFinding.blocking(merged.formatAsString(),
                        text(merged.getFirstRow(), merged.getFirstColumn()),
                        "Không được gộp ô trong biểu; hãy bỏ gộp (Unmerge) rồi ghi số vào từng ô.")));
        refuseOutside();
        return List.copyOf(findings);
    }

    private void compareColumns() {
        List<String> expected = layout.headings();
        List<String> actual = new ArrayList<>();
        Row row = sheet.getRow(SheetLayout.HEADING);
        for (int column = 0; row != null && column < row.getLastCellNum(); column++) {
            actual.add(text(SheetLayout.HEADING, column));
        }
        while (!actual.isEmpty() && actual.get(actual.size() - 1).isEmpty()) {
            actual.remove(actual.size() - 1);
        }
        compare(expected, actual, "cột", index -> SheetLayout.cell(SheetLayout.HEADING, index));
    }

    private void compareRows() {
        List<String> expected = layout.lines().stream().map(SheetLayout.Line::key).toList();
        List<String> actual = new ArrayList<>();
        for (int row = SheetLayout.FIRST_LINE; row <= Math.min(sheet.getLastRowNum(), 2 * layout.lastRow()); row++) {
            actual.add(text(row, SheetLayout.CODE));
        }
        while (actual.size() > expected.size() && actual.get(actual.size() - 1).isEmpty()) {
            actual.remove(actual.size() - 1);
        }
        compare(expected, actual, "dòng", index -> SheetLayout.cell(SheetLayout.FIRST_LINE + index, SheetLayout.CODE));
    }

    /** Where a place is, by its index. */
    private interface Place {
        String at(int index);
    }

    private void compare(List<String> expected, List<String> actual, String what, Place place) {
        if (same(expected, actual)) {
            return;
        }
        int before = findings.size();
        for (int index = 0; index < expected.size(); index++) {
            String wanted = expected.get(index);
            if (actual.stream().noneMatch(found -> CellText.same(wanted, found))) {
                findings.add(WorkbookFinding.blocking(place.at(index), index < actual.size() ? actual.get(index) : "",
                        "Thiếu %s “%s”%s".formatted(what, wanted, AGAIN)));
            }
        }
        for (int index = 0; index < actual.size(); index++) {
            String found = actual.get(index);
            if (expected.stream().noneMatch(wanted -> CellText.same(wanted, found))) {
                findings.add(WorkbookFinding.blocking(place.at(index), found,
                        "Thừa hoặc sửa %s, không có trong biểu%s".formatted(what, AGAIN)));
            }
        }
        if (findings.size() == before) {
            findings.add(WorkbookFinding.blocking(place.at(0), "", "Thứ tự %s đã bị đổi%s".formatted(what, AGAIN)));
        }
    }

    private static boolean same(List<String> expected, List<String> actual) {
        if (expected.size() != actual.size()) {
            return false;
        }
        for (int index = 0; index < expected.size(); index++) {
            if (!CellText.same(expected.get(index), actual.get(index))) {
                return false;
            }
        }
        return true;
    }

    private void compareWords(Indicator indicator) {
        int row = layout.row(indicator.code());
        requireWords(row, SheetLayout.LABEL, indicator.label());
        requireWords(row, SheetLayout.COUNTED_IN, indicator.unit());
    }

    private void requireWords(int row, int column, String words) {
        if (!CellText.same(full(row, column), words)) {
            refuse(row, column, "Tên chỉ tiêu hoặc đơn vị tính đã bị sửa, phải là “%s”%s".formatted(words, AGAIN));
        }
    }

    private boolean touchesTheTable(CellRangeAddress merged) {
        return merged.intersects(new CellRangeAddress(SheetLayout.HEADING, layout.lastRow(), 0, layout.note()));
    }

    private void refuseOutside() {
        int found = 0;
        for (Row row : sheet) {
            for (Cell cell : row) {
                boolean outside = row.getRowNum() > layout.lastRow() || cell.getColumnIndex() > layout.note();
                if (outside && !CellText.isBlank(cell) && found++ < MOST_OUTSIDE) {
                    refuse(row.getRowNum(), cell.getColumnIndex(), "Nội dung nằm ngoài biểu; hãy xóa khỏi trang này.");
                }
            }
        }
    }

    private void refuse(int row, int column, String rule) {
        findings.add(WorkbookFinding.blocking(SheetLayout.cell(row, column), text(row, column), rule));
    }

    private String text(int row, int column) {
        return sheet.getRow(row) == null ? "" : CellText.of(sheet.getRow(row).getCell(column));
    }

    /** Of a text cell all its words. */
    private String full(int row, int column) {
        Cell cell = sheet.getRow(row) == null ? null : sheet.getRow(row).getCell(column);
        return cell != null && cell.getCellType() == CellType.STRING
                ? cell.getStringCellValue() : CellText.of(cell);
    }
}
