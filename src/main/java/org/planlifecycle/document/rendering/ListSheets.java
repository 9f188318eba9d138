package org.planlifecycle.document.rendering;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** The sheets of a workbook, each with one table under the number and subject of its document. */
final class ListSheets {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,2}([.][0-9]{3})+|[1-9][0-9]*)(,[0-9]+)?");
    private static final Pattern BEGINS_A_FORMULA = Pattern.compile("[=+@-].*", Pattern.DOTALL);
    private static final int HEADER_ROW = 3;
    private static final int TWIPS_PER_CHARACTER = 110;
    private static final int CHARACTER = 256;
    private static final int LONGEST_CAPTION = 26;
    private static final String FONT = "Times New Roman";
    private static final short POINTS = 12;
    private static final float LINE_POINTS = 16;

    private final XSSFWorkbook book;
    private final String heading;
    private final String subject;
    private final XSSFFont upright;
    private final XSSFCellStyle bold;
    private final XSSFCellStyle header;
    private final XSSFCellStyle text;
    private final XSSFCellStyle quoted;
    private final Map<Integer, XSSFCellStyle> numbers = new HashMap<>();

    ListSheets(XSSFWorkbook book, String heading, String subject) {
        this.book = book;
        this.heading = heading;
        this.subject = subject;
        this.upright = font(false);
        XSSFFont strong = font(true);
        bold = book.createCellStyle();
        bold.setFont(strong);
        bold.setWrapText(true);
        bold.setVerticalAlignment(VerticalAlignment.TOP);
        header = ruled(strong);
        header.setAlignment(HorizontalAlignment.CENTER);
        text = ruled(upright);
        quoted = ruled(upright);
        quoted.setQuotePrefixed(true);
    }

    void add(String caption, XWPFTable table) {
        XSSFSheet sheet = book.createSheet(name(caption));
        for (int row = 0; row < table.getNumberOfRows(); row++) {
            sheet.createRow(HEADER_ROW + row);
        }
        for (int column = 0; column < table.getRow(0).getTableCells().size(); column++) {
            copy(sheet, table, column);
        }
        words(sheet, 0, heading, table.getRow(0).getTableCells().size());
        words(sheet, 1, subject, table.getRow(0).getTableCells().size());
        sheet.createFreezePane(0, HEADER_ROW + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void copy(XSSFSheet sheet, XWPFTable table, int column) {
        List<String> values = table.getRows().stream().map(row -> UnbrokenSigns.plain(row.getCell(column).getText()))
                .toList();
        List<String> filled = values.stream().skip(1).filter(value -> !value.isBlank()).toList();
        boolean numbers = filled.stream().allMatch(value -> NUMBER.matcher(value).matches());
        for (int row = 0; row < values.size(); row++) {
            XSSFCell cell = sheet.getRow(HEADER_ROW + row).createCell(column);
            if (row > 0 && numbers && !values.get(row).isBlank()) {
                setNumber(cell, new BigDecimal(values.get(row).replace(".", "").replace(',', '.')));
            } else {
                setWords(cell, values.get(row), row == 0);
            }
        }
        sheet.setColumnWidth(column, table.getRow(0).getCell(column).getWidth() * CHARACTER / TWIPS_PER_CHARACTER);
    }

    /** Marked as text where a spreadsheet would take it for a formula as soon as somebody edits it. */
    private void setWords(XSSFCell cell, String value, boolean ofHeader) {
        cell.setCellStyle(ofHeader ? header : BEGINS_A_FORMULA.matcher(value).matches() ? quoted : text);
        cell.setCellValue(value);
    }

    private void setNumber(XSSFCell cell, BigDecimal value) {
        cell.setCellStyle(numbers.computeIfAbsent(value.scale(), decimals -> {
            XSSFCellStyle style = ruled(upright);
            style.setDataFormat(book.createDataFormat().getFormat(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals)));
            return style;
        }));
        cell.setCellValue(value.doubleValue());
    }

    /** Over the whole width and as high as it needs, or printing would shrink the table to the length of the words. */
    private void words(XSSFSheet sheet, int number, String words, int columns) {
        XSSFRow row = sheet.createRow(number);
        XSSFCell cell = row.createCell(0);
        cell.setCellStyle(bold);
        cell.setCellValue(words);
        if (columns > 1) {
            sheet.addMergedRegion(new CellRangeAddress(number, number, 0, columns - 1));
        }
        int width = IntStream.range(0, columns).map(sheet::getColumnWidth).sum() / CHARACTER;
        row.setHeightInPoints(LINE_POINTS * (1 + words.length() / Math.max(1, width)));
    }

    private String name(String caption) {
        String brief = caption.substring(0, Math.min(LONGEST_CAPTION, caption.length())).strip();
        return WorkbookUtil.createSafeSheetName("%d. %s".formatted(book.getNumberOfSheets() + 1,
                brief.endsWith(":") ? brief.substring(0, brief.length() - 1) : brief), ' ');
    }

    private XSSFFont font(boolean strong) {
        XSSFFont font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(POINTS);
        font.setBold(strong);
        return font;
    }

    private XSSFCellStyle ruled(XSSFFont font) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
