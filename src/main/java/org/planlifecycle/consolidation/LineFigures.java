package org.planlifecycle.consolidation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planlifecycle.consolidation.RolledUp.Nobody;
import org.planlifecycle.consolidation.RolledUp.NotAdded;
import org.planlifecycle.consolidation.RolledUp.OverYears;
import org.planlifecycle.consolidation.RolledUp.Ratio;
import org.planlifecycle.consolidation.RolledUp.Sum;
import org.planlifecycle.figures.ReportPeriod;

/** One line of a consolidated table with its periods; a period in which it is not asked for is not there. */
public record LineFigures(FigureLine line, List<LineCell> cells) {

    public LineFigures {
        cells = List.copyOf(cells);
    }

    public Optional<LineCell> cell(ReportPeriod period) {
        return cells.stream().filter(cell -> cell.period().equals(period)).findFirst();
    }

    /** The whole years together; the quarter after them stays by itself. */
    public OverYears overYears() {
        return switch (line.indicator().rollUp()) {
            case SUM -> years(Sum.class).reduce(Sum::plus).<OverYears>map(sum -> sum).orElseGet(Nobody::new);
            case RATIO -> years(Ratio.class).reduce(Ratio::plus).<OverYears>map(ratio -> ratio)
                    .orElseGet(Nobody::new);
            case SUM_PER_YEAR, COUNT_BY_GRADE -> new NotAdded();
        };
    }

    private <T extends RolledUp> Stream<T> years(Class<T> type) {
        return cells.stream().filter(cell -> cell.period().isWholeYear()).map(LineCell::value)
                .filter(type::isInstance).map(type::cast);
    }
}
