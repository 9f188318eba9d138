package org.planlifecycle.summary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.planlifecycle.figures.ReportPeriod;

/** Says in words over how many units, and over which years, figures go. */
final class Coverages {

    private final ReviewFigures figures;

    Coverages(ReviewFigures figures) {
        this.figures = figures;
    }

    /** Such as {@code 69/70 đơn vị}, or period by period where they differ. */
    String of(FigureLine line) {
        List<Stretch> stretches = new ArrayList<>();
        for (int period : figures.reportedPeriods(List.of(line))) {
            Stretch before = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (before != null && before.goesOn(figures.periods().get(period), line.coverage().get(period))) {
                stretches.set(stretches.size() - 1, before.to(figures.periods().get(period)));
            } else {
                stretches.add(new Stretch(figures.periods().get(period), figures.periods().get(period),
                        line.coverage().get(period)));
            }
        }
        boolean alike = stretches.stream().map(Stretch::coverage).distinct().count() == 1;
        return stretches.isEmpty() ? "" : alike ? units(stretches.get(0).coverage())
                : stretches.stream().map(Stretch::text).collect(Collectors.joining(", ")) + " đơn vị";
    }

    private record Stretch(ReportPeriod from, ReportPeriod to, Coverage coverage) {

        boolean goesOn(ReportPeriod next, Coverage nextCoverage) {
            return coverage.equals(nextCoverage) && to.isWholeYear() && next.isWholeYear()
                    && next.year() == to.year() + 1;
        }

        Stretch to(ReportPeriod next) {
            return new Stretch(from, next, coverage);
        }

        String text() {
            return "%s: %s".formatted(from.equals(to) ? shortName(from) : span(from, to), coverage.text());
        }
    }

    static String units(Coverage coverage) {
        return coverage.text() + " đơn vị";
    }

    /** The years that a total takes together, such as {@code 2016-2020}, or one by one if there is a gap. */
    String years(FigureLine line) {
        return years(figures.years(line));
    }

    String years(int[] periods) {
        List<ReportPeriod> years = IntStream.of(periods).mapToObj(figures.periods()::get).toList();
        ReportPeriod first = years.get(0);
        ReportPeriod last = years.get(years.size() - 1);
        return last.year() - first.year() + 1 == years.size() ? years.size() == 1 ? shortName(first) : span(first, last)
                : years.stream().map(Coverages::shortName).collect(Collectors.joining(", "));
    }

    private static String span(ReportPeriod from, ReportPeriod to) {
        return "%d-%d".formatted(from.year(), to.year());
    }

    private static String shortName(ReportPeriod period) {
        return period.isWholeYear() ? Integer.toString(period.year()) : period.label();
    }

    /** Over how many units these figures of these periods go: {@code từ 66/70 đến 69/70 đơn vị} if not all over the same. */
    String range(Collection<FigureLine> lines, int[] periods) {
        List<Coverage> all = lines.stream().flatMap(line -> IntStream.of(periods).filter(line::isReportedOn)
                .mapToObj(line.coverage()::get)).filter(Objects::nonNull).distinct().sorted(
                        java.util.Comparator.comparingInt(Coverage::reported)).toList();
        return all.size() == 1 ? units(all.get(0)) : "từ %s đến %s đơn vị".formatted(all.get(0).text(),
                all.get(all.size() - 1).text());
    }
}
