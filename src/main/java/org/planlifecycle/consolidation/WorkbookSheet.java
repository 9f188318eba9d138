package org.planlifecycle.consolidation;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** One sheet, filled from top to bottom. */
final class WorkbookSheet {

    private static final int NARROW = 13 * 256;
    private static final int[] WIDTHS = {12 * 256, 34 * 256, 8 * 256, 52 * 256, 14 * 256};
    private static final int COLUMNS = 26;

    private final Sheet sheet;
    private final CellStyle bold;
    private final CellStyle number;
    private int next;

    WorkbookSheet(Workbook book, String name) {
        sheet = book.createSheet(name);
        Font font = book.createFont();
        font.setBold(true);
        bold = book.createCellStyle();
        bold.setFont(font);
        bold.setWrapText(false);
        number = book.createCellStyle();
        number.setDataFormat(book.createDataFormat().getFormat("#,##0.##"));
        for (int column = 0; column < COLUMNS; column++) {
            sheet.setColumnWidth(column, column < WIDTHS.length ? WIDTHS[column] : NARROW);
        }
    }

    void heading(List<String> words) {
        line(words).forEach(cell -> cell.setCellStyle(bold));
    }

    Row line(List<?> values) {
        Row row = sheet.createRow(next++);
        for (int column = 0; column < values.size(); column++) {
            if (values.get(column) instanceof Number value) {
                row.createCell(column).setCellValue(value.doubleValue());
                row.getCell(column).setCellStyle(number);
            } else {
                row.createCell(column).setCellValue(values.get(column).toString());
            }
        }
        return row;
    }
}
