package org.planlifecycle.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planlifecycle.document.Block;
import org.planlifecycle.document.Block.Chart;

/** Draws the figures that go over several years. */
final class SummaryCharts {

    private static final int FEWEST_YEARS = 2;
    private static final int MOST_LINES = 3;

    private final ReviewFigures figures;

    SummaryCharts(SummaryMaterial material) {
        this.figures = material.figures();
    }

    /** The paragraph, and under it the percentages of these lines over the years if there is something to see. */
    List<Block> with(Block.Paragraph paragraph, List<FigureLine> lines) {
        List<Block> blocks = new ArrayList<>(List.of(paragraph));
        chart(lines).ifPresent(blocks::add);
        return blocks;
    }

    private java.util.Optional<Chart> chart(List<FigureLine> lines) {
        List<FigureLine> drawn = drawn(lines);
        int[] years = IntStream.rangeClosed(0, figures.last())
                .filter(year -> drawn.stream().anyMatch(line -> line.amounts().get(year) != null)).toArray();
        if (drawn.isEmpty() || years.length < FEWEST_YEARS) {
            return java.util.Optional.empty();
        }
        String what = drawn.size() == 1 ? drawn.get(0).label()
                : drawn.get(0).section().replaceFirst("^\\p{Lu}\\.\\s*", "");
        String title = "%s (%s; %s)".formatted(what, drawn.get(0).unit(), new Coverages(figures).range(drawn, years));
        return java.util.Optional.of(new Chart(title, IntStream.of(years).mapToObj(figures::name).toList(),
                drawn.stream().map(line -> series(line, years)).toList(),
                drawn.get(0).ratio() ? Chart.Kind.LINE : Chart.Kind.BAR));
    }

    /** The percentages if there are any, else the first figures that count the same thing. */
    private static List<FigureLine> drawn(List<FigureLine> lines) {
        List<FigureLine> moving = lines.stream().filter(line -> line.amounts().stream().filter(Objects::nonNull)
                .anyMatch(amount -> amount.signum() > 0)).toList();
        List<FigureLine> ratios = moving.stream().filter(FigureLine::ratio).limit(MOST_LINES).toList();
        Stream<FigureLine> alike = moving.stream().filter(line -> line.unit().equals(moving.get(0).unit()));
        return !ratios.isEmpty() || moving.isEmpty() ? ratios : alike.limit(MOST_LINES).toList();
    }

    private static Chart.Series series(FigureLine line, int[] years) {
        List<BigDecimal> values = new ArrayList<>();
        IntStream.of(years).forEach(year -> values.add(line.amounts().get(year)));
        return new Chart.Series(line.label(), values);
    }
}
