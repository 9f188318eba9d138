package org.planlifecycle.document.rendering;

import java.util.HexFormat;
import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
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
    private final String numberFormat;

    ChartDress(FormatRuleSet rules, String numberFormat) {
        this.rules = rules;
        this.numberFormat = numberFormat;
    }

    static XDDFSolidFillProperties colour(int series) {
        return fill(COLOURS.get(series % COLOURS.size()));
    }

    static XDDFLineProperties hairline() {
        XDDFLineProperties line = new XDDFLineProperties(fill("D9D9D9"));
        line.setWidth(HAIRLINE_POINTS);
        return line;
    }

    void dress(XDDFChart place, Kind kind) {
        CTChartSpace space = place.getCTChartSpace();
        if (!space.isSetRoundedCorners()) {
            space.addNewRoundedCorners();
        }
        space.getRoundedCorners().setVal(false);
        letters(space.addNewTxPr());
        CTPlotArea area = space.getChart().getPlotArea();
        area.getBarChartList().forEach(bars -> dress(bars, kind == Kind.STACKED_BAR));
        area.getLineChartList().forEach(lines -> lines.getSerList().forEach(line -> {
            label(line.addNewDLbls(), false);
            line.getDLbls().addNewDLblPos().setVal(STDLblPos.T);
        }));
    }

    private void dress(CTBarChart bars, boolean stacked) {
        bars.addNewGapWidth().setVal(GAP_PERCENT);
        bars.addNewOverlap().setVal(stacked ? WHOLE_PERCENT : 0);
        for (int at = 0; at < bars.sizeOfSerArray(); at++) {
            label(bars.getSerArray(at).addNewDLbls(), stacked && DARK.get(at % DARK.size()));
        }
    }

    private void label(CTDLbls labels, boolean onDark) {
        labels.addNewNumFmt().setFormatCode(numberFormat);
        labels.getNumFmt().setSourceLinked(false);
        CTTextCharacterProperties letters = letters(labels.addNewTxPr());
        if (onDark) {
            letters.addNewSolidFill().addNewSrgbClr().setVal(rgb("FFFFFF"));
        }
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private CTTextCharacterProperties letters(CTTextBody body) {
        body.addNewBodyPr();
        CTTextCharacterProperties letters = body.addNewP().addNewPPr().addNewDefRPr();
        letters.setSz(rules.sizes().chart() * HUNDREDTHS);
        letters.addNewLatin().setTypeface(rules.font());
        letters.addNewCs().setTypeface(rules.font());
        return letters;
    }

    private static XDDFSolidFillProperties fill(String hex) {
        return new XDDFSolidFillProperties(XDDFColor.from(rgb(hex)));
    }

    private static byte[] rgb(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
