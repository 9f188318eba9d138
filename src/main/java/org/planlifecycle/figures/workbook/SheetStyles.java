package org.planlifecycle.figures.workbook;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of the cells. All are locked but those to be filled in. */
final class SheetStyles {

    private static final String FONT = "Times New Roman";
    private static final int TEXT = 11;
    private static final int TITLE = 14;
    private static final String WHOLE_NUMBER = "#,##0";
    private static final String PERCENT = "0.00";

    private static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xF7, (byte) 0xD6};
    private static final byte[] GREY = {(byte) 0xE6, (byte) 0xE6, (byte) 0xE6};
    private static final byte[] RED = {(byte) 0xF9, (byte) 0xE3, (byte) 0xE1};

    final XSSFCellStyle title;
    final XSSFCellStyle line;
    final XSSFCellStyle heading;
    final XSSFCellStyle section;
    final XSSFCellStyle words;
    final XSSFCellStyle centred;
    final XSSFCellStyle number;
    final XSSFCellStyle choice;
    final XSSFCellStyle sum;
    final XSSFCellStyle ratio;
    final XSSFCellStyle closed;

    private final XSSFWorkbook book;

    SheetStyles(XSSFWorkbook book) {
        this.book = book;
        title = style(font(TITLE, true), HorizontalAlignment.LEFT);
        title.setWrapText(false);
        line = style(font(TEXT, false), HorizontalAlignment.LEFT);
        line.setWrapText(false);
        heading = boxed(style(font(TEXT, true), HorizontalAlignment.CENTER), RED);
        section = boxed(style(font(TEXT, true), HorizontalAlignment.LEFT), RED);
        section.setWrapText(false);
        // the heading runs on over the cells beside it
        section.setBorderLeft(BorderStyle.NONE);
        section.setBorderRight(BorderStyle.NONE);
        words = boxed(style(font(TEXT, false), HorizontalAlignment.LEFT), null);
        words.setIndention((short) 1);
        centred = boxed(style(font(TEXT, false), HorizontalAlignment.CENTER), null);
        number = open(WHOLE_NUMBER, HorizontalAlignment.RIGHT);
        choice = open("@", HorizontalAlignment.CENTER);
        sum = computed(WHOLE_NUMBER);
        ratio = computed(PERCENT);
        closed = computed("@");
    }

    private XSSFFont font(int size, boolean bold) {
        XSSFFont font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        return font;
    }

    /** A text that begins like a formula stays a text when somebody goes into the cell. */
    private XSSFCellStyle style(XSSFFont font, HorizontalAlignment alignment) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setLocked(true);
        style.setQuotePrefixed(true);
        return style;
    }

    private XSSFCellStyle open(String format, HorizontalAlignment alignment) {
        XSSFCellStyle style = boxed(style(font(TEXT, false), alignment), YELLOW);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setLocked(false);
        style.setQuotePrefixed(false);
        return style;
    }

    private XSSFCellStyle computed(String format) {
        XSSFCellStyle style = boxed(style(font(TEXT, false), HorizontalAlignment.RIGHT), GREY);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setQuotePrefixed(false);
        return style;
    }

    private static XSSFCellStyle boxed(XSSFCellStyle style, byte[] fill) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        if (fill != null) {
            style.setFillForegroundColor(new XSSFColor(fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
