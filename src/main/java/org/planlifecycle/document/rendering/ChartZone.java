package org.planlifecycle.document.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.planlifecycle.document.Block.Chart;

/** A chart inside the content, under its caption. */
final class ChartZone {

    private static final int MM_FOR_AXES = 45;
    private static final int MM_FOR_A_BAR = 6;
    private static final int MM_FOR_A_CATEGORY = 4;
    private static final int MM_UPRIGHT = 75;
    private static final int MM_MOST = 200;

    private final Sheet sheet;

    ChartZone(Sheet sheet) {
        this.sheet = sheet;
    }

    void write(String label, Chart chart) {
        XWPFParagraph caption = centred(Styles.CAPTION);
        caption.setKeepNext(true);
        sheet.write(caption, Face.bold(sheet.rules().sizes().table()), label + " " + chart.title());
        XWPFRun run = centred(Styles.NORMAL).createRun();
        ChartPicture picture = new ChartPicture(chart, sheet.rules());
        try {
            XWPFChart place = sheet.document().createChart(run, Units.toEMU(sheet.width() / 20.0), emu(height(picture, chart)));
            picture.draw(place);
        } catch (InvalidFormatException | IOException impossible) {
            throw new UncheckedIOException("A chart in memory cannot be written", new IOException(impossible));
        }
        describe(run, chart);
    }

    /** For whoever cannot see the picture: what it shows, in words. */
    private static void describe(XWPFRun run, Chart chart) {
        CTInline inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
        inline.getDocPr().setName("Biểu đồ " + inline.getDocPr().getId());
        inline.getDocPr().setDescr("Biểu đồ %s. Số liệu: %s, theo %s.".formatted(chart.title(),
                chart.series().stream().map(Chart.Series::name).collect(Collectors.joining(", ")),
                String.join(", ", chart.categories())));
    }

    /** Lying bars need a line each; standing ones the same height however many they are. */
    private static int height(ChartPicture picture, Chart chart) {
        if (!picture.lying()) {
            return MM_UPRIGHT;
        }
        int bars = chart.kind() == Chart.Kind.STACKED_BAR ? 1 : chart.series().size();
        return Math.min(MM_MOST, MM_FOR_AXES + chart.categories().size() * (MM_FOR_A_CATEGORY + bars * MM_FOR_A_BAR));
    }

    private XWPFParagraph centred(String style) {
        XWPFParagraph paragraph = sheet.paragraph(style);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(Twips.ofPoints(sheet.rules().paragraphGapPt()));
        paragraph.setSpacingAfter(0);
        return paragraph;
    }

    private static int emu(int mm) {
        return mm * Units.EMU_PER_CENTIMETER / 10;
    }
}
