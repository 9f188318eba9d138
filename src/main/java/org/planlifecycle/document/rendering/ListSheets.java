package org.planlifecycle.document.rendering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.planlifecycle.document.sheet.SheetBook;
import org.planlifecycle.document.sheet.SheetLines;

/** The sheets of a workbook, each with one table under the number and subject of its document. */
final class ListSheets {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,2}([.][0-9]{3})+|[1-9][0-9]*)(,[0-9]+)?");
    private static final int TWIPS_PER_CHARACTER = 110;
    private static final int LONGEST_CAPTION = 26;

    private final SheetBook book;
    private final List<String> titles;

    ListSheets(SheetBook book, List<String> titles) {
        this.book = book;
        this.titles = titles;
    }

    void add(String caption, XWPFTable table) {
        List<XWPFTableCell> header = table.getRow(0).getTableCells();
        SheetLines sheet = book.sheet(name(caption), header.stream().map(cell -> cell.getWidth() / TWIPS_PER_CHARACTER).toList());
        List<List<?>> columns = new ArrayList<>();
        IntStream.range(0, header.size()).forEach(column -> columns.add(values(table, column)));
        sheet.table(titles, header.stream().map(cell -> UnbrokenSigns.plain(cell.getText())).toList());
        for (int row = 0; row < table.getNumberOfRows() - 1; row++) {
            int at = row;
            sheet.line(columns.stream().map(column -> column.get(at)).toList());
        }
    }

    /** What stands below the header: numbers where every cell that is filled has one. */
    private static List<?> values(XWPFTable table, int column) {
        List<String> words = table.getRows().stream().skip(1)
                .map(row -> UnbrokenSigns.plain(row.getCell(column).getText())).toList();
        boolean numbers = words.stream().allMatch(word -> word.isBlank() || NUMBER.matcher(word).matches());
        return words.stream().map(word -> numbers && !word.isBlank() ? number(word) : word).toList();
    }

    private static Object number(String words) {
        return new BigDecimal(words.replace(".", "").replace(',', '.'));
    }

    private String name(String caption) {
        String brief = caption.substring(0, Math.min(LONGEST_CAPTION, caption.length())).strip();
        return "%d. %s".formatted(book.sheets() + 1, brief.endsWith(":") ? brief.substring(0, brief.length() - 1) : brief);
    }
}
