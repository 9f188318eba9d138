package org.planlifecycle.figures.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;

/** Writes the workbook of one unit. Whatever a person once typed goes in as text and never as a formula. */
@Component
public class FigureWorkbookWriter {

    private final Clock clock;

    FigureWorkbookWriter(Clock clock) {
        this.clock = clock;
    }

    /** An .xlsx with the figures that the unit owes, and those it reported before. */
    public byte[] write(SheetOrder order) {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            SheetStyles styles = new SheetStyles(book);
            new FigureSheetPage(book, styles, order).write();
            new GuidePage(book, styles, order).write();
            identify(book, SheetIdentity.of(order.plan().id(), order.unit().code(), order.regime(),
                    UUID.randomUUID().toString()));
            describe(book.getProperties(), order);
            book.setActiveSheet(0);
            book.lockStructure();
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.setForceFormulaRecalculation(true);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Twice, because not every program that saves the file keeps both. */
    private static void identify(XSSFWorkbook book, SheetIdentity identity) {
        XSSFSheet hidden = book.createSheet(SheetLayout.IDENTITY);
        for (Map.Entry<String, String> field : identity.fields().entrySet()) {
            book.getProperties().getCustomProperties().addProperty(field.getKey(), field.getValue());
            XSSFRow row = hidden.createRow(hidden.getPhysicalNumberOfRows());
            row.createCell(0).setCellValue(field.getKey());
            row.createCell(1).setCellValue(field.getValue());
        }
        hidden.enableLocking();
        book.setSheetVisibility(book.getSheetIndex(hidden), SheetVisibility.VERY_HIDDEN);
    }

    private void describe(POIXMLProperties properties, SheetOrder order) {
        properties.getCoreProperties().setCreated(Optional.of(Date.from(clock.instant())));
        properties.getCoreProperties().setCreator("Ban Tuyên giáo");
        properties.getCoreProperties().setTitle("Biểu số liệu %s, %s".formatted(order.plan().shortName(),
                order.unitName()));
    }
}
