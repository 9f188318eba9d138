package org.planlifecycle.document.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook to take away. Numbers are numbers and words are text, whatever they begin with: nothing becomes a formula. */
public final class SheetBook {

    private final SXSSFWorkbook book;
    private final CellLooks looks;

    private SheetBook(SXSSFWorkbook book) {
        this.book = book;
        this.looks = new CellLooks(book);
    }

    /** An .xlsx with what is filled in. */
    public static byte[] write(Consumer<SheetBook> filling) {
        try (SXSSFWorkbook book = new SXSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            // no sheet of four gigabytes is written, and Java's own reader of zips takes no larger form in a stream
            book.setZip64Mode(Zip64Mode.Never);
            filling.accept(new SheetBook(book));
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @param widths of the columns, in characters */
    public SheetLines sheet(String name, List<Integer> widths) {
        return new SheetLines(book.createSheet(WorkbookUtil.createSafeSheetName(name, ' ')), looks, widths);
    }

    public int sheets() {
        return book.getNumberOfSheets();
    }

    /** What a file manager shows of it. */
    public void describe(String title, LocalDate day) {
        CoreProperties properties = book.getXSSFWorkbook().getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreated(Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant())));
    }
}
