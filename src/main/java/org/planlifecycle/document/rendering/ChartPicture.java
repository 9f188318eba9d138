package org.planlifecycle.document.rendering;

import java.math.BigDecimal;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.planlifecycle.document.Block.Chart;
import org.planlifecycle.document.Block.Chart.Kind;
import org.planlifecycle.document.FormatRuleSet;

/** Draws a chart as the word processor's own kind of picture, which keeps its figures and needs no font here. */
final class ChartPicture {

    private static final int LONG_NAME = 12;
    private static final int MANY = 10;

    private final Chart chart;
    private final FormatRuleSet rules;
    private final ChartNumbers numbers;

    ChartPicture(Chart chart, FormatRuleSet rules) {
        this.chart = chart;
        this.rules = rules;
        this.numbers = new ChartNumbers(chart);
    }

    /** Whether the bars lie, so that long names, or many, can be read beside them. */
    boolean lying() {
        return chart.kind() != Kind.LINE && (chart.categories().size() > MANY
                || chart.categories().stream().anyMatch(name -> name.length() > LONG_NAME));
    }

    void draw(XDDFChart place) {
        XDDFCategoryAxis names = place.createCategoryAxis(lying() ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis figures = place.createValueAxis(lying() ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        names.setOrientation(lying() ? AxisOrientation.MAX_MIN : AxisOrientation.MIN_MAX);
        // Names that run from the top down would take the figures' axis up with them.
        figures.setCrosses(lying() ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        figures.setCrossBetween(AxisCrossBetween.BETWEEN);
        if (chart.kind() != Kind.LINE) {
            figures.setMinimum(0); // a bar is compared by its length
        }
        numbers.scale(figures, chart.kind() != Kind.LINE);
        figures.getOrAddMajorGridProperties().setLineProperties(ChartDress.hairline());
        XDDFChartData data = place.createData(chart.kind() == Kind.LINE ? ChartTypes.LINE : ChartTypes.BAR, names, figures);
        data.setVaryColors(false);
        for (int at = 0; at < chart.series().size(); at++) {
            add(place, data, at);
        }
        stand(data);
        place.plot(data);
        place.displayBlanksAs(DisplayBlanks.GAP);
        place.setAutoTitleDeleted(true);
        place.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        new ChartDress(rules, numbers).dress(place, chart);
    }

    private void stand(XDDFChartData data) {
        if (data instanceof XDDFBarChartData bars) {
            boolean stacked = chart.kind() == Kind.STACKED_BAR;
            bars.setBarDirection(lying() ? BarDirection.BAR : BarDirection.COL);
            bars.setBarGrouping(stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        }
    }

    private void add(XDDFChart place, XDDFChartData data, int at) {
        int last = chart.categories().size();
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromArray(chart.categories().toArray(String[]::new), range(place, last, 0), 0),
                values(at, range(place, last, at + 1)));
        String name = chart.series().get(at).name();
        series.setTitle(name, place.setSheetTitle(name, at + 1));
        XDDFSolidFillProperties colour = ChartDress.colour(at);
        if (series instanceof XDDFLineChartData.Series line) {
            line.setSmooth(false);
            line.setMarkerStyle(MarkerStyle.CIRCLE);
            line.setLineProperties(new XDDFLineProperties(colour));
        } else {
            series.setFillProperties(colour);
        }
    }

    private XDDFNumericalDataSource<Double> values(int at, String range) {
        Double[] values = chart.series().get(at).values().stream()
                .map(value -> value == null ? null : (Double) value.doubleValue()).toArray(Double[]::new);
        XDDFNumericalDataSource<Double> source = XDDFDataSourcesFactory.fromArray(values, range, at + 1);
        source.setFormatCode(numbers.storedFormat());
        return source;
    }

    private static String range(XDDFChart place, int last, int column) {
        return place.formatRange(new CellRangeAddress(1, last, column, column));
    }
}
