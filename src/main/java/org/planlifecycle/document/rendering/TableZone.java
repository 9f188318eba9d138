package org.planlifecycle.document.rendering;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.planlifecycle.document.Block.Table;

/** A table inside the content, set smaller than the running text. */
final class TableZone {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9.]*(,[0-9]+)?|[0-9]+/[0-9]+");

    private final Sheet sheet;
    private final Face upright;
    private final Face bold;

    TableZone(Sheet sheet) {
        this.sheet = sheet;
        this.upright = Face.upright(sheet.rules().sizes().table());
        this.bold = Face.bold(sheet.rules().sizes().table());
    }

    void write(Table table) {
        gapBefore();
        XWPFTable ruled = Grid.ruled(sheet.document(), table.rows().size() + 1,
                new ColumnWidths(sheet.rules().sizes().table()).of(table, sheet.width()));
        for (int column = 0; column < table.header().size(); column++) {
            fill(ruled.getRow(0), column, table.header().get(column), bold, ParagraphAlignment.CENTER);
            ruled.getRow(0).getCell(column).setVerticalAlignment(XWPFVertAlign.CENTER);
            ruled.getRow(0).getCell(column).getParagraphs().get(0).setKeepNext(true);
            ParagraphAlignment alignment = alignment(table, column);
            for (int row = 0; row < table.rows().size(); row++) {
                fill(ruled.getRow(row + 1), column, table.rows().get(row).get(column), upright, alignment);
            }
        }
    }

    /** What announces the table, the gap and the header row stay with the first row. */
    private void gapBefore() {
        List<XWPFParagraph> before = sheet.document().getParagraphs();
        if (!before.isEmpty()) {
            before.get(before.size() - 1).setKeepNext(true);
        }
        XWPFParagraph gap = sheet.paragraph();
        gap.setSpacingBefore(0);
        gap.setSpacingAfter(0);
        gap.setSpacingBetween(sheet.rules().paragraphGapPt(), LineSpacingRule.EXACT);
        gap.setKeepNext(true);
    }

    private void fill(XWPFTableRow row, int column, String text, Face face, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = row.getCell(column).getParagraphs().get(0);
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(0);
        sheet.write(paragraph, face, text);
    }

    /**
     * A cell that is left empty says nothing about what the column holds; a few words among its numbers, such as that
     * they are not added up, stand where the numbers do.
     */
    private static ParagraphAlignment alignment(Table table, int column) {
        List<String> filled = table.rows().stream().map(row -> row.get(column)).filter(cell -> !cell.isBlank()).toList();
        long numbers = filled.stream().filter(cell -> NUMBER.matcher(cell).matches()).count();
        if (filled.isEmpty() || column == 0 && numbers < filled.size() || 2 * numbers < filled.size()) {
            return ParagraphAlignment.LEFT;
        }
        return column == 0 ? ParagraphAlignment.CENTER : ParagraphAlignment.RIGHT;
    }
}
