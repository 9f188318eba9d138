package org.planlifecycle.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.planlifecycle.figures.ReportPeriod;

/**
 * The consolidated figures over the periods of the review.
 *
 * @param periods all periods, in order
 * @param last the index of the last whole year
 * @param first the index of the first year that the last one can be compared with, because the same units reported on
 *     both; -1 for none
 * @param lines what the committee as a whole comes to
 * @param apart what units reported that is not added to the lines of the whole, each unit's lines under its name
 */
public record ReviewFigures(List<ReportPeriod> periods, int last, int first, List<FigureLine> lines,
        List<Apart> apart) {

    public ReviewFigures {
        periods = List.copyOf(periods);
        lines = List.copyOf(lines);
        apart = List.copyOf(apart);
    }

    /** Figures of units that count again what others have counted, and so stand by themselves. */
    public record Apart(String name, List<FigureLine> lines) {

        public Apart {
            lines = List.copyOf(lines);
        }
    }

    public boolean canCompare() {
        return first >= 0;
    }

    /** What a period is called, such as {@code Năm 2016}. */
    public String name(int period) {
        String label = periods.get(period).label();
        return label.substring(0, 1).toUpperCase() + label.substring(1);
    }

    public String lastName() {
        return name(last);
    }

    public String firstName() {
        return name(first);
    }

    public List<FigureLine> inSection(String letter) {
        return lines.stream().filter(line -> line.isIn(letter)).toList();
    }

    public Optional<BigDecimal> last(FigureLine line) {
        return Optional.ofNullable(line.amounts().get(last));
    }

    /** What it was in the year to compare with; empty where other units reported it then. */
    public Optional<BigDecimal> first(FigureLine line) {
        return canCompare() && line.comparable() ? Optional.ofNullable(line.amounts().get(first)) : Optional.empty();
    }

    /** The periods on which anybody reported any of these lines. */
    public int[] reportedPeriods(List<FigureLine> some) {
        return IntStream.range(0, periods.size())
                .filter(period -> some.stream().anyMatch(line -> line.isReportedOn(period))).toArray();
    }

    /** The whole years on which somebody reported that line. */
    public int[] years(FigureLine line) {
        return IntStream.range(0, periods.size())
                .filter(period -> periods.get(period).isWholeYear() && line.isReportedOn(period)).toArray();
    }
}
