package org.planlifecycle.document.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** The looks of cells, each made once for a workbook, which takes only so many. */
final class CellLooks {

    private static final Pattern BEGINS_A_FORMULA = Pattern.compile("[=+@-].*", Pattern.DOTALL);
    private static final String FONT = "Times New Roman";
    private static final short POINTS = 12;

    /** Where a cell stands: words of a line run on over the cells beside it, others have their own room. */
    enum Place {

        LINE, TITLE, TABLE
    }

    private final Workbook book;
    private final Map<Look, CellStyle> made = new HashMap<>();

    CellLooks(Workbook book) {
        this.book = book;
    }

    /** Marked as text where a spreadsheet would take it for a formula as soon as somebody edits it. */
    CellStyle ofWords(String words, boolean strong, Place place) {
        return of(new Look(strong, place, BEGINS_A_FORMULA.matcher(words).matches(), "General"));
    }

    CellStyle ofNumber(int decimals, Place place) {
        return of(new Look(false, place, false, decimals > 0 ? "#,##0." + "0".repeat(decimals) : "#,##0"));
    }

    private CellStyle of(Look look) {
        return made.computeIfAbsent(look, wanted -> {
            CellStyle style = book.createCellStyle();
            style.setFont(font(wanted.strong()));
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setDataFormat(book.createDataFormat().getFormat(wanted.format()));
            ((XSSFCellStyle) style).setQuotePrefixed(wanted.quoted());
            style.setWrapText(wanted.place() != Place.LINE);
            if (wanted.place() == Place.TABLE) {
                rule(style, wanted.strong());
            }
            return style;
        });
    }

    private static void rule(CellStyle style, boolean header) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        if (header) {
            style.setAlignment(HorizontalAlignment.CENTER);
        }
    }

    private Font font(boolean strong) {
        Font font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(POINTS);
        font.setBold(strong);
        return font;
    }

    private record Look(boolean strong, Place place, boolean quoted, String format) {
    }
}
