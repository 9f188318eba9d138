package org.planlifecycle.reporting.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The consolidated figures over the periods of the review.
 *
 * @param periods what the periods are called, such as {@code Năm 2016}, in order
 * @param last the index of the last whole year
 * @param first the index of the first year that the last one can be compared with, because the same units reported on
 *     both; -1 for none
 * @param reporting how many units reported on each period
 */
public record ReviewFigures(List<String> periods, int last, int first, List<Integer> reporting,
        List<FigureLine> lines) {

    public ReviewFigures {
        periods = List.copyOf(periods);
        reporting = List.copyOf(reporting);
        lines = List.copyOf(lines);
    }

    public boolean canCompare() {
        return first >= 0;
    }

    public String lastName() {
        return periods.get(last);
    }

    public String firstName() {
        return periods.get(first);
    }

    public List<FigureLine> inSection(String letter) {
        return lines.stream().filter(line -> line.isIn(letter)).toList();
    }

    public Optional<BigDecimal> last(FigureLine line) {
        return Optional.ofNullable(line.amounts().get(last));
    }

    public Optional<BigDecimal> first(FigureLine line) {
        return canCompare() ? Optional.ofNullable(line.amounts().get(first)) : Optional.empty();
    }
}
