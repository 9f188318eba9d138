package org.planlifecycle.consolidation;

import java.util.ArrayList;
import java.util.List;
import org.planlifecycle.consolidation.RollUpPass.Grid;
import org.planlifecycle.consolidation.RollUpPass.UnitBuffer;
import org.planlifecycle.figures.Grade;
import org.planlifecycle.figures.Indicator;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.figures.ReporterKind;
import org.planlifecycle.figures.RollUp;

/** Adds up the figures of the units of one scope. */
final class Group {

    private final Scope scope;
    private final Grid grid;
    private final long[] amounts;
    private final long[] denominators;
    private final int[] reported;
    private final long[][] grades = new long[Grade.values().length][];
    private int partyUnits;
    private int youthUnits;

    Group(Scope scope, Grid grid) {
        this.scope = scope;
        this.grid = grid;
        this.amounts = new long[grid.size()];
        this.denominators = new long[grid.size()];
        this.reported = new int[grid.size()];
        for (Grade grade : Grade.values()) {
            grades[grade.ordinal()] = new long[grid.size()];
        }
    }

    void expect(UnitSource source) {
        if (source.reporter() == ReporterKind.PARTY) {
            partyUnits++;
        } else {
            youthUnits++;
        }
    }

    void add(UnitSource source, UnitBuffer unit) {
        for (int row = 0; row < grid.indicators.size(); row++) {
            Indicator indicator = grid.indicators.get(row);
            if (takes(indicator, source.reporter())) {
                add(indicator, row, unit);
            }
        }
    }

    private void add(Indicator indicator, int row, UnitBuffer unit) {
        for (int column = 0; column < grid.periods.size(); column++) {
            int at = grid.at(row, column);
            if (indicator.rollUp() == RollUp.RATIO) {
                addRatio(at, row(indicator.numerator(), column), row(indicator.denominator(), column), unit);
            } else if (unit.known[at]) {
                reported[at]++;
                amounts[at] += unit.amounts[at];
                if (unit.grades[at] != null) {
                    grades[unit.grades[at].ordinal()][at]++;
                }
            }
        }
    }

    private int row(String indicatorCode, int column) {
        int row = grid.row(indicatorCode);
        return row < 0 ? -1 : grid.at(row, column);
    }

    /** Only units that reported both parts: one part alone would bend the percentage. */
    private void addRatio(int at, int above, int below, UnitBuffer unit) {
        if (above >= 0 && below >= 0 && unit.known[above] && unit.known[below]) {
            reported[at]++;
            amounts[at] += unit.amounts[above];
            denominators[at] += unit.amounts[below];
        }
    }

    private boolean takes(Indicator indicator, ReporterKind reporter) {
        return indicator.isCounted(reporter, partyUnits > 0);
    }

    private int asked(Indicator indicator) {
        return (takes(indicator, ReporterKind.PARTY) ? partyUnits : 0)
                + (takes(indicator, ReporterKind.YOUTH) ? youthUnits : 0);
    }

    ScopeFigures table() {
        return new ScopeFigures(scope, FigureLine.of(grid.indicators).stream()
                .filter(line -> asked(line.indicator()) > 0).map(this::line).toList());
    }

    private LineFigures line(FigureLine line) {
        int row = grid.row(line.indicator().code());
        List<LineCell> cells = new ArrayList<>();
        for (int column = 0; column < grid.periods.size(); column++) {
            ReportPeriod period = grid.periods.get(column);
            if (line.indicator().isAskedFor(period)) {
                int at = grid.at(row, column);
                cells.add(new LineCell(period, value(line, at), reported[at], asked(line.indicator())));
            }
        }
        return new LineFigures(line, cells);
    }

    private RolledUp value(FigureLine line, int at) {
        if (reported[at] == 0) {
            return new RolledUp.Nobody();
        }
        return switch (line.indicator().rollUp()) {
            case SUM -> new RolledUp.Sum(amounts[at]);
            case SUM_PER_YEAR -> new RolledUp.InOnePeriod(amounts[at]);
            case RATIO -> new RolledUp.Ratio(amounts[at], denominators[at]);
            case COUNT_BY_GRADE -> new RolledUp.Units(grades[line.grade().ordinal()][at]);
        };
    }
}
