package org.planlifecycle.document.rendering;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Two columns side by side, each filled from the top. */
final class Columns {

    private final XWPFTableCell left;
    private final XWPFTableCell right;

    Columns(XWPFTable table) {
        this.left = table.getRow(0).getCell(0);
        this.right = table.getRow(0).getCell(1);
    }

    XWPFParagraph left() {
        return next(left);
    }

    XWPFParagraph right() {
        return next(right);
    }

    /** A cell is born with an empty paragraph, which takes the first line. */
    private static XWPFParagraph next(XWPFTableCell cell) {
        XWPFParagraph last = cell.getParagraphs().get(cell.getParagraphs().size() - 1);
        XWPFParagraph paragraph = last.getRuns().isEmpty() ? last : cell.addParagraph();
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        return paragraph;
    }
}
