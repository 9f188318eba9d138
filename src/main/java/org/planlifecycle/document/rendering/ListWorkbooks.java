package org.planlifecycle.document.rendering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.planlifecycle.document.DocumentLists;
import org.planlifecycle.document.DocumentTypes;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.VietnameseDate;
import org.planlifecycle.document.sheet.SheetBook;
import org.planlifecycle.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Copies the ruled tables of an issued Word file into the sheets of a workbook. */
@Component
class ListWorkbooks implements DocumentLists {

    private final Documents documents;
    private final DocumentTypes types;

    ListWorkbooks(Documents documents, DocumentTypes types) {
        this.documents = documents;
        this.types = types;
    }

    @Override
    public byte[] workbook(IssuedDocument document) {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(documents.content(document.id())))) {
            return StableZip.rewrite(SheetBook.write(book -> copy(word, document, book)), document.issuedOn());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Document %s cannot be read".formatted(document.id()), unreadable);
        }
    }

    private String heading(IssuedDocument document) {
        return "%s số %s, ngày %s".formatted(types.withSign(document.series().typeSign()).name(), document.numberText(),
                VietnameseDate.brief(document.issuedOn()));
    }

    /** The line above a table says what it lists. A table that repeats no header row only arranges the page. */
    private void copy(XWPFDocument word, IssuedDocument document, SheetBook book) {
        ListSheets sheets = new ListSheets(book, List.of(heading(document), document.title()));
        String caption = "";
        for (IBodyElement element : word.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph && !paragraph.getText().isBlank()) {
                caption = UnbrokenSigns.plain(paragraph.getText());
            } else if (element instanceof XWPFTable table && table.getRow(0).isRepeatHeader()) {
                sheets.add(caption, table);
            }
        }
        if (book.sheets() == 0) {
            throw new Refusal("Văn bản số %s không có bảng danh sách; hãy tải văn bản (.docx).".formatted(document.numberText()));
        }
        book.describe(heading(document), document.issuedOn());
    }
}
