package org.planlifecycle.document.rendering;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables whose column widths, in twips, do not depend on their content. */
final class Grid {

    static final int CELL_PADDING = 80;

    private Grid() {
    }

    static XWPFTable borderless(XWPFDocument document, int... widths) {
        XWPFTable table = fixed(document, 1, widths);
        table.removeBorders();
        setNoSideMargins(table);
        table.getRow(0).setCantSplitRow(true);
        return table;
    }

    /** A ruled table; its first row is repeated on every page and no row is split. */
    static XWPFTable ruled(XWPFDocument document, int rows, int... widths) {
        XWPFTable table = fixed(document, rows, widths);
        table.setCellMargins(CELL_PADDING / 2, CELL_PADDING, CELL_PADDING / 2, CELL_PADDING);
        table.getRow(0).setRepeatHeader(true);
        table.getRows().forEach(row -> row.setCantSplitRow(true));
        return table;
    }

    /** Written out, because the library leaves a margin of zero away and word processors then take their own. */
    private static void setNoSideMargins(XWPFTable table) {
        CTTblCellMar margins = table.getCTTbl().getTblPr().addNewTblCellMar();
        for (CTTblWidth margin : List.of(margins.addNewLeft(), margins.addNewRight())) {
            margin.setW(BigInteger.ZERO);
            margin.setType(STTblWidth.DXA);
        }
    }

    private static XWPFTable fixed(XWPFDocument document, int rows, int... widths) {
        XWPFTable table = document.createTable(rows, widths.length);
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(String.valueOf(IntStream.of(widths).sum()));
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
        IntStream.of(widths).forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        table.getRows().forEach(row -> setWidths(row, widths));
        return table;
    }

    private static void setWidths(XWPFTableRow row, int... widths) {
        for (int column = 0; column < widths.length; column++) {
            row.getCell(column).setWidthType(TableWidthType.DXA);
            row.getCell(column).setWidth(String.valueOf(widths[column]));
        }
    }
}
