package org.planlifecycle.reporting.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.planlifecycle.reporting.Consolidated;
import org.planlifecycle.reporting.ConsolidatedFigure;
import org.planlifecycle.reporting.Indicator;
import org.planlifecycle.reporting.ReportPeriod;
import org.planlifecycle.reporting.RollUp;

/** Reads the snapshot and the accepted reports as the consolidated report needs them. */
final class FigureReading {

    private static final int RATIO_DECIMALS = 1;

    private final Consolidated snapshot;
    private final List<ReportedCell> cells;
    private final ReportPeriod lastYear;
    private final List<ReportPeriod> periods;
    private final Map<ReportPeriod, Set<String>> reporting;

    FigureReading(Consolidated snapshot, List<ReportedCell> cells, ReportPeriod lastYear) {
        this.snapshot = snapshot;
        this.cells = cells;
        this.lastYear = lastYear;
        this.periods = snapshot.figures().stream().map(ConsolidatedFigure::period).distinct().sorted().toList();
        this.reporting = cells.stream().collect(Collectors.groupingBy(ReportedCell::period,
                Collectors.mapping(ReportedCell::unitCode, Collectors.toSet())));
    }

    ReviewFigures figures() {
        Map<String, List<ConsolidatedFigure>> rows = snapshot.figures().stream().collect(Collectors.groupingBy(
                figure -> figure.indicator().code() + figure.grade(), LinkedHashMap::new, Collectors.toList()));
        return new ReviewFigures(periods.stream().map(FigureReading::name).toList(), periods.indexOf(lastYear),
                firstToCompare(), periods.stream().map(period -> reporting(period).size()).toList(),
                rows.values().stream().map(this::line).toList());
    }

    private static String name(ReportPeriod period) {
        return period.label().substring(0, 1).toUpperCase() + period.label().substring(1);
    }

    private Set<String> reporting(ReportPeriod period) {
        return reporting.getOrDefault(period, Set.of());
    }

    /** Sums of different units are no comparison: whoever reported on the last year has to have reported on the first. */
    private int firstToCompare() {
        Set<String> now = reporting(lastYear);
        return periods.stream().filter(period -> period.isWholeYear() && period.compareTo(lastYear) < 0)
                .filter(period -> !now.isEmpty() && reporting(period).containsAll(now)).findFirst()
                .map(periods::indexOf).orElse(-1);
    }

    private FigureLine line(List<ConsolidatedFigure> row) {
        Indicator indicator = row.get(0).indicator();
        Map<ReportPeriod, BigDecimal> byPeriod = row.stream().collect(
                Collectors.toMap(ConsolidatedFigure::period, ConsolidatedFigure::amount));
        List<BigDecimal> amounts = new ArrayList<>();
        periods.forEach(period -> amounts.add(reporting(period).isEmpty() ? null : byPeriod.get(period)));
        return new FigureLine(indicator.code(), indicator.section(), row.get(0).label(), row.get(0).unit(),
                indicator.rollUp() == RollUp.RATIO, amounts);
    }

    /** The percentages of these units together in the last whole year; none whose denominator nobody reported. */
    Map<String, BigDecimal> ratios(Collection<String> unitCodes) {
        Map<String, Long> sums = cells.stream()
                .filter(cell -> cell.period().equals(lastYear) && unitCodes.contains(cell.unitCode()))
                .collect(Collectors.groupingBy(ReportedCell::indicatorCode,
                        Collectors.summingLong(ReportedCell::amount)));
        Map<String, BigDecimal> ratios = new TreeMap<>();
        indicators(RollUp.RATIO).stream().filter(one -> sums.getOrDefault(one.denominator(), 0L) > 0)
                .forEach(one -> ratios.put(one.code(), BigDecimal.valueOf(sums.getOrDefault(one.numerator(), 0L) * 100)
                        .divide(BigDecimal.valueOf(sums.get(one.denominator())), RATIO_DECIMALS, RoundingMode.HALF_UP)));
        return ratios;
    }

    private List<Indicator> indicators(RollUp rollUp) {
        return snapshot.figures().stream().map(ConsolidatedFigure::indicator).filter(one -> one.rollUp() == rollUp)
                .distinct().toList();
    }

    /** What each unit reported over all periods, of the figures that may be added across years. */
    Map<String, Map<String, Long>> unitSums() {
        Set<String> additive = indicators(RollUp.SUM).stream().map(Indicator::code).collect(Collectors.toSet());
        return cells.stream().filter(cell -> additive.contains(cell.indicatorCode()))
                .collect(Collectors.groupingBy(ReportedCell::unitCode, TreeMap::new, Collectors.groupingBy(
                        ReportedCell::indicatorCode, TreeMap::new, Collectors.summingLong(ReportedCell::amount))));
    }
}
