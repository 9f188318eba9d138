package org.planlifecycle.monitoring;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** One sheet of a workbook to take away, filled from top to bottom. Words are text cells: none becomes a formula. */
final class SheetLines {

    private static final int CHARACTER = 256;

    private final Sheet sheet;
    private final CellStyle bold;
    private int next;

    /** @param widths of the columns, in characters */
    SheetLines(Workbook book, String name, List<Integer> widths) {
        sheet = book.createSheet(name);
        Font font = book.createFont();
        font.setBold(true);
        bold = book.createCellStyle();
        bold.setFont(font);
        for (int column = 0; column < widths.size(); column++) {
            sheet.setColumnWidth(column, widths.get(column) * CHARACTER);
        }
    }

    void heading(List<String> words) {
        line(List.copyOf(words)).forEach(cell -> cell.setCellStyle(bold));
    }

    Row line(List<?> values) {
        Row row = sheet.createRow(next++);
        for (int column = 0; column < values.size(); column++) {
            if (values.get(column) instanceof Number number) {
                row.createCell(column).setCellValue(number.doubleValue());
            } else {
                row.createCell(column).setCellValue(values.get(column).toString());
            }
        }
        return row;
    }
}
