package org.planlifecycle.document.rendering;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.planlifecycle.document.DocumentLists;
import org.planlifecycle.document.DocumentTypes;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.VietnameseDate;
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
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(documents.content(document.id())));
                XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            copy(word, new ListSheets(book, heading(document), document.title()));
            if (book.getNumberOfSheets() == 0) {
                throw new Refusal("Văn bản số %s không có bảng danh sách; hãy tải văn bản (.docx).".formatted(document.numberText()));
            }
            Date issued = Date.from(document.issuedOn().atStartOfDay(ZoneOffset.UTC).toInstant());
            book.getProperties().getCoreProperties().setCreated(Optional.of(issued));
            book.getProperties().getCoreProperties().setTitle(heading(document));
            book.write(bytes);
            return StableZip.rewrite(bytes.toByteArray(), document.issuedOn());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Document %s cannot be read".formatted(document.id()), unreadable);
        }
    }

    private String heading(IssuedDocument document) {
        return "%s số %s, ngày %s".formatted(types.withSign(document.series().typeSign()).name(), document.numberText(),
                VietnameseDate.brief(document.issuedOn()));
    }

    /** The line above a table says what it lists. A table that repeats no header row only arranges the page. */
    private static void copy(XWPFDocument word, ListSheets sheets) {
        String caption = "";
        for (IBodyElement element : word.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph && !paragraph.getText().isBlank()) {
                caption = UnbrokenSigns.plain(paragraph.getText());
            } else if (element instanceof XWPFTable table && table.getRow(0).isRepeatHeader()) {
                sheets.add(caption, table);
            }
        }
    }
}
