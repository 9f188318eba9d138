package org.planlifecycle.document.rendering;

import java.util.HexFormat;
import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.planlifecycle.document.Block.Chart;
import org.planlifecycle.document.Block.Chart.Kind;
import org.planlifecycle.document.FormatRuleSet;

/** Colours and letters of a chart: the font of the document, a figure at each bar, readable without colour. */
final class ChartDress {

    /** Apart in lightness too, because offices print in black and white; white letters can be read on the dark ones. */
    private static final List<String> COLOURS = List.of("1F4E79", "F4B183", "7F7F7F", "BDD7EE", "833C0B", "C5E0B3");
    private static final List<Boolean> DARK = List.of(true, false, true, false, true, false);
    private static final int GAP_PERCENT = 60;
    private static final int WHOLE_PERCENT = 100;
    private static final int HUNDREDTHS = 100;
    private static final double HAIRLINE_POINTS = 0.5;

    private final FormatRuleSet rules;
    private final ChartNumbers numbers;

    ChartDress(FormatRuleSet rules, ChartNumbers numbers) {
        this.rules = rules;
        this.numbers = numbers;
    }

    static XDDFSolidFillProperties colour(int series) {
        return fill(COLOURS.get(series % COLOURS.size()));
    }

    static XDDFLineProperties hairline() {
        XDDFLineProperties line = new XDDFLineProperties(fill("D9D9D9"));
        line.setWidth(HAIRLINE_POINTS);
        return line;
    }

    void dress(XDDFChart place, Chart chart) {
        CTChartSpace space = place.getCTChartSpace();
        if (!space.isSetRoundedCorners()) {
            space.addNewRoundedCorners();
        }
        space.getRoundedCorners().setVal(false);
        letters(space.addNewTxPr(), false);
        CTPlotArea area = space.getChart().getPlotArea();
        area.getBarChartList().forEach(bars -> dress(bars, chart));
        area.getLineChartList().forEach(lines -> {
            for (int at = 0; at < lines.sizeOfSerArray(); at++) {
                label(lines.getSerArray(at).addNewDLbls(), chart.series().get(at), false, STDLblPos.T);
            }
        });
    }

    private void dress(CTBarChart bars, Chart chart) {
        boolean stacked = chart.kind() == Kind.STACKED_BAR;
        bars.addNewGapWidth().setVal(GAP_PERCENT);
        bars.addNewOverlap().setVal(stacked ? WHOLE_PERCENT : 0);
        for (int at = 0; at < bars.sizeOfSerArray(); at++) {
            label(bars.getSerArray(at).addNewDLbls(), chart.series().get(at), stacked && DARK.get(at % DARK.size()),
                    stacked ? STDLblPos.CTR : STDLblPos.OUT_END);
        }
    }

    /** Each figure as words of its own; what nobody gave has none. */
    private void label(CTDLbls labels, Chart.Series series, boolean onDark, STDLblPos.Enum place) {
        for (int at = 0; at < series.values().size(); at++) {
            if (series.values().get(at) != null) {
                CTDLbl label = labels.addNewDLbl();
                label.addNewIdx().setVal(at);
                words(label.addNewTx().addNewRich(), numbers.text(series.values().get(at)), onDark);
                letters(label.addNewTxPr(), onDark);
                label.addNewDLblPos().setVal(place);
                label.addNewShowLegendKey().setVal(false);
                label.addNewShowVal().setVal(true);
                label.addNewShowCatName().setVal(false);
                label.addNewShowSerName().setVal(false);
                label.addNewShowPercent().setVal(false);
                label.addNewShowBubbleSize().setVal(false);
            }
        }
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(false);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private void words(CTTextBody body, String text, boolean onDark) {
        letters(body, onDark);
        CTRegularTextRun run = body.getPArray(0).addNewR();
        run.setT(text);
        letters(run.addNewRPr(), onDark);
    }

    private void letters(CTTextBody body, boolean onDark) {
        body.addNewBodyPr();
        letters(body.addNewP().addNewPPr().addNewDefRPr(), onDark);
    }

    private void letters(CTTextCharacterProperties letters, boolean onDark) {
        if (onDark) {
            letters.addNewSolidFill().addNewSrgbClr().setVal(rgb("FFFFFF"));
        }
        letters.setSz(rules.sizes().chart() * HUNDREDTHS);
        letters.addNewLatin().setTypeface(rules.font());
        letters.addNewCs().setTypeface(rules.font());
    }

    private static XDDFSolidFillProperties fill(String hex) {
        return new XDDFSolidFillProperties(XDDFColor.from(rgb(hex)));
    }

    private static byte[] rgb(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
