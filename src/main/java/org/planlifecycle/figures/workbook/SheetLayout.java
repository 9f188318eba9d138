package org.planlifecycle.figures.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.planlifecycle.figures.Indicator;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.figures.ReporterKind;
import org.planlifecycle.figures.RollUp;
import org.planlifecycle.plan.ReviewPeriod;

/**
 * Where everything stands on the sheet of one kind of reporter: writing and reading go by it. Rows and columns count
 * from 0.
 *
 * @param lines from {@link #FIRST_LINE} downwards
 * @param periods from {@link #FIRST_PERIOD} to the right
 */
record SheetLayout(List<Line> lines, List<ReportPeriod> periods) {

    static final String FIGURES = "Biểu số liệu";
    static final String GUIDE = "Hướng dẫn";
    static final String IDENTITY = "dinh-danh";

    static final int TITLE = 0;
    static final int PLAN = 1;
    static final int UNIT = 2;
    static final int REGISTER = 3;
    static final int HINT = 4;
    static final int HEADING = 5;
    static final int FIRST_LINE = 6;

    static final int CODE = 0;
    static final int LABEL = 1;
    static final int COUNTED_IN = 2;
    static final int FIRST_PERIOD = 3;

    /**
     * One row: a figure, or the heading of a section.
     *
     * @param indicator {@code null} for a heading
     */
    record Line(String section, Indicator indicator) {

        boolean isHeading() {
            return indicator == null;
        }

        /** What stands in the first column. */
        String key() {
            return isHeading() ? section : indicator.code();
        }
    }

    SheetLayout {
        lines = List.copyOf(lines);
        periods = List.copyOf(periods);
    }

    static SheetLayout of(ReportRegime regime, ReporterKind kind, ReviewPeriod review) {
        List<Line> lines = new ArrayList<>();
        String section = "";
        for (Indicator indicator : regime.indicators().stream().filter(one -> one.appliesTo(kind)).toList()) {
            if (!indicator.section().equals(section)) {
                section = indicator.section();
                lines.add(new Line(section, null));
            }
            lines.add(new Line(section, indicator));
        }
        return new SheetLayout(lines, regime.periods(review));
    }

    /** What the heading row says, from the first column on. */
    List<String> headings() {
        return Stream.of(Stream.of("Mã", "Chỉ tiêu", "Đơn vị tính"), periods.stream().map(SheetLayout::heading),
                Stream.of("Cộng %d năm".formatted(years().size()), "Cách ghi")).flatMap(part -> part).toList();
    }

    private static String heading(ReportPeriod period) {
        return period.label().substring(0, 1).toUpperCase(Locale.ROOT) + period.label().substring(1);
    }

    List<ReportPeriod> years() {
        return periods.stream().filter(ReportPeriod::isWholeYear).toList();
    }

    /** The column of the sum over the years. */
    int total() {
        return FIRST_PERIOD + periods.size();
    }

    int note() {
        return total() + 1;
    }

    int columns() {
        return note() + 1;
    }

    int column(ReportPeriod period) {
        return FIRST_PERIOD + periods.indexOf(period);
    }

    int row(String indicatorCode) {
        for (int index = 0; index < lines.size(); index++) {
            if (!lines.get(index).isHeading() && lines.get(index).key().equals(indicatorCode)) {
                return FIRST_LINE + index;
            }
        }
        throw new IllegalArgumentException("No row for " + indicatorCode);
    }

    int lastRow() {
        return FIRST_LINE + lines.size() - 1;
    }

    /** Whether the unit fills this cell in. */
    static boolean isInput(Indicator indicator, ReportPeriod period) {
        return indicator.isEntered() && indicator.isAskedFor(period);
    }

    /** Whether the years may be added up: occasions may, people counted each year may not. */
    boolean hasTotal(Indicator indicator) {
        return indicator.rollUp() == RollUp.SUM && years().size() > 1;
    }

    String cell(String indicatorCode, ReportPeriod period) {
        return cell(row(indicatorCode), column(period));
    }

    static String cell(int row, int column) {
        return new CellReference(row, column).formatAsString();
    }

    /** The sum that stands in the locked cell behind the years. */
    String totalFormula(Indicator indicator) {
        int row = row(indicator.code());
        return "SUM(%s:%s)".formatted(cell(row, column(years().get(0))),
                cell(row, column(years().get(years().size() - 1))));
    }

    /** The percentage that stands in the locked cell of a ratio. */
    String ratioFormula(Indicator ratio, ReportPeriod period) {
        String whole = cell(ratio.denominator(), period);
        return "IF(SUM(%s)>0,ROUND(%s/%s*100,2),\"\")".formatted(whole, cell(ratio.numerator(), period), whole);
    }
}
