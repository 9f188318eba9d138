package org.planlifecycle.document.rendering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.planlifecycle.document.Block.Chart;

/**
 * How the figures of a chart are written: {@code 173.482} and {@code 94,2} on every machine. A word processor takes the
 * separators of a number format from the settings of its machine; so labels are words, and the axis counts in whole
 * numbers whose points are letters of the format.
 */
final class ChartNumbers {

    private static final long THOUSAND = 1_000;
    private static final long MILLION = THOUSAND * THOUSAND;
    private static final long MILLIARD = THOUSAND * MILLION;
    private static final int STEPS = 5;

    private final List<BigDecimal> figures;
    private final List<BigDecimal> heights;
    private final int decimals;

    ChartNumbers(Chart chart) {
        figures = chart.series().stream().flatMap(series -> series.values().stream()).filter(Objects::nonNull).toList();
        heights = chart.kind() == Chart.Kind.STACKED_BAR ? stacks(chart) : figures;
        decimals = Math.max(0, figures.stream().map(BigDecimal::stripTrailingZeros).mapToInt(BigDecimal::scale).max()
                .orElse(0));
    }

    /** Stacked bars reach as high as all that lies in them. */
    private static List<BigDecimal> stacks(Chart chart) {
        return IntStream.range(0, chart.categories().size()).mapToObj(at -> chart.series().stream()
                .map(series -> series.values().get(at)).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList();
    }

    /** As many decimals as the figure that has most of them. */
    String text(BigDecimal figure) {
        String plain = figure.setScale(decimals, RoundingMode.HALF_UP).abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        return (figure.signum() < 0 ? "-" : "") + whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".")
                + (point < 0 ? "" : "," + plain.substring(point + 1));
    }

    /** How the workbook behind the chart shows its figures to whoever edits them; there the machine decides. */
    String storedFormat() {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    /** Whole steps, so that the axis needs no decimals. */
    void scale(XDDFValueAxis axis, boolean fromZero) {
        axis.setNumberFormat(axisFormat());
        if (decimals > 0) {
            long least = fromZero ? 0 : rounded(figures.stream().min(BigDecimal::compareTo), RoundingMode.FLOOR);
            long most = rounded(heights.stream().max(BigDecimal::compareTo), RoundingMode.CEILING);
            long step = Math.max(1, (most - least + STEPS - 1) / STEPS);
            axis.setMinimum(least);
            axis.setMaximum(least + step * Math.max(1, (most - least + step - 1) / step));
            axis.setMajorUnit(step);
        }
    }

    /** The steps of an axis are so few that only the largest figures and zero need a form of their own. */
    private String axisFormat() {
        long most = rounded(heights.stream().map(BigDecimal::abs).max(BigDecimal::compareTo), RoundingMode.CEILING);
        return most >= MILLIARD
                ? "[>=%d]0\\.000\\.000\\.000;[>=%d]0\\.000\\.000;0".formatted(MILLIARD, MILLION)
                : "[>=%d]0\\.000\\.000;[>=%d]0\\.000;0".formatted(MILLION, THOUSAND);
    }

    private static long rounded(Optional<BigDecimal> figure, RoundingMode mode) {
        return figure.orElse(BigDecimal.ZERO).setScale(0, mode).longValue();
    }
}
