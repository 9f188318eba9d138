package org.planlifecycle.document.sheet;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.planlifecycle.document.PlainText;
import org.planlifecycle.document.sheet.CellLooks.Place;

/** One sheet of a workbook, filled from top to bottom. */
public final class SheetLines {

    private static final int CHARACTER = 256;
    private static final int LONGEST_CELL = 32_000;
    private static final int UPRIGHT_PAGE = 110;
    private static final float LINE_POINTS = 16;

    private final SXSSFSheet sheet;
    private final CellLooks looks;
    private final int columns;
    private final int width;
    private Place place = Place.LINE;
    private int next;

    SheetLines(SXSSFSheet sheet, CellLooks looks, List<Integer> widths) {
        this.sheet = sheet;
        this.looks = looks;
        this.columns = widths.size();
        this.width = widths.stream().mapToInt(Integer::intValue).sum();
        for (int column = 0; column < columns; column++) {
            sheet.setColumnWidth(column, widths.get(column) * CHARACTER);
        }
    }

    /** Strong words, each in its column. */
    public void heading(List<String> words) {
        row(words, true);
    }

    public void line(List<?> values) {
        row(values, false);
    }

    /** A table to be printed, as wide as the page: its titles above it, its header on every page, lines round all cells. */
    public void table(List<String> titles, List<String> header) {
        titles.forEach(this::title);
        next++;
        place = Place.TABLE;
        sheet.setRepeatingRows(new CellRangeAddress(next, next, -1, -1));
        heading(header);
        sheet.createFreezePane(0, next);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(width > UPRIGHT_PAGE);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** Over the whole width and as high as it needs, or printing would shrink the table to the length of the words. */
    private void title(String words) {
        Row row = sheet.createRow(next);
        write(row.createCell(0), words, true, Place.TITLE);
        row.setHeightInPoints(LINE_POINTS * (1 + words.length() / Math.max(1, width)));
        if (columns > 1) {
            sheet.addMergedRegion(new CellRangeAddress(next, next, 0, columns - 1));
        }
        next++;
    }

    private void row(List<?> values, boolean strong) {
        Row row = sheet.createRow(next++);
        for (int column = 0; column < values.size(); column++) {
            write(row.createCell(column), values.get(column), strong, place);
        }
    }

    private void write(Cell cell, Object value, boolean strong, Place where) {
        if (value instanceof Number number) {
            BigDecimal exact = new BigDecimal(number.toString());
            cell.setCellValue(exact.doubleValue());
            cell.setCellStyle(looks.ofNumber(exact.scale(), where));
        } else {
            String words = PlainText.lines(value.toString());
            cell.setCellValue(words.substring(0, Math.min(LONGEST_CELL, words.length())));
            cell.setCellStyle(looks.ofWords(words, strong, where));
        }
    }
}
