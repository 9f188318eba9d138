package org.planlifecycle.summary.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.planlifecycle.document.PaperText;

/** Reads the table of old and new that stands last in a report that replaces another one. */
final class SideBySide {

    private SideBySide() {
    }

    /** Its rows without the heading. */
    static List<List<String>> of(byte[] word) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
            List<XWPFTable> tables = document.getTables();
            return tables.get(tables.size() - 1).getRows().stream().skip(1).map(row -> row.getTableCells().stream()
                    .map(XWPFTableCell::getText).map(PaperText::plain).toList()).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
