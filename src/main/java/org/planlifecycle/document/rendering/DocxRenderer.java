package org.planlifecycle.document.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.planlifecycle.document.DocumentRenderer;
import org.planlifecycle.document.DraftDocument;
import org.planlifecycle.document.Imprint;
import org.springframework.stereotype.Component;

/** Sets a draft zone by zone with a Word library. */
@Component
class DocxRenderer implements DocumentRenderer {

    @Override
    public byte[] render(DraftDocument draft, Imprint imprint) {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = new Sheet(document, imprint.rules());
            new Letterhead(sheet, imprint).write(draft);
            new TitleZone(sheet, imprint).write(draft);
            new BodyZone(sheet).write(draft);
            new SignatureZone(sheet).write(draft);
            new AppendixZone(sheet).write(draft.appendices());
            new PageSetup(sheet).apply();
            describe(document.getProperties().getCoreProperties(), draft, imprint);
            dateTheFiguresOf(document, imprint);
            document.write(bytes);
            return StableZip.rewrite(bytes.toByteArray(), imprint.issuedOn());
        } catch (IOException impossible) {
            throw new UncheckedIOException("A document in memory cannot be written", impossible);
        }
    }

    /** Dates come from the date of issue: the moment of rendering would make every rendering different. */
    private static void describe(CoreProperties properties, DraftDocument draft, Imprint imprint) {
        Optional<Date> issued = Optional.of(startOf(imprint.issuedOn()));
        properties.setTitle(imprint.type().name() + " " + draft.title());
        properties.setSubjectProperty(draft.title());
        properties.setKeywords("Số " + imprint.numberText());
        properties.getUnderlyingProperties().setLanguageProperty(Optional.of(Styles.LANGUAGE));
        properties.setCreator(imprint.body().name());
        properties.setLastModifiedByUser(imprint.body().name());
        properties.setCreated(issued);
        properties.setModified(issued);
    }

    /** The figures behind each chart are a workbook of their own, which would otherwise bear the second of rendering. */
    private static void dateTheFiguresOf(XWPFDocument document, Imprint imprint) throws IOException {
        Optional<Date> issued = Optional.of(startOf(imprint.issuedOn()));
        for (XWPFChart chart : document.getCharts()) {
            try {
                chart.getWorkbook().getProperties().getCoreProperties().setCreated(issued);
            } catch (InvalidFormatException impossible) {
                throw new IOException("The workbook of a chart in memory cannot be read", impossible);
            }
        }
    }

    private static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
