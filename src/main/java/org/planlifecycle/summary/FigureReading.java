package org.planlifecycle.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.planlifecycle.consolidation.ConsolidatedReading;
import org.planlifecycle.consolidation.LineCell;
import org.planlifecycle.consolidation.LineFigures;
import org.planlifecycle.consolidation.Scope;
import org.planlifecycle.consolidation.ScopeFigures;
import org.planlifecycle.consolidation.ScopeNames;
import org.planlifecycle.consolidation.Snapshot;
import org.planlifecycle.consolidation.UnitSource;
import org.planlifecycle.directory.UnitKind;
import org.planlifecycle.figures.Indicator;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.figures.ReporterKind;
import org.planlifecycle.figures.RollUp;

/** Reads the tables of one snapshot as the consolidated report needs them; it adds nothing up by itself. */
final class FigureReading {

    private final ConsolidatedReading reading;
    private final Snapshot snapshot;
    private final List<ReportPeriod> periods;
    private final ReportPeriod lastYear;
    private final List<ScopeFigures> units;
    private final boolean withPartyUnits;

    FigureReading(ConsolidatedReading reading, Snapshot snapshot, ReportPeriod lastYear) {
        this.reading = reading;
        this.snapshot = snapshot;
        this.periods = reading.periods(snapshot);
        this.lastYear = lastYear;
        this.units = reading.tables(snapshot, Scope.Level.UNIT);
        this.withPartyUnits = snapshot.sources().stream().anyMatch(one -> one.reporter() == ReporterKind.PARTY);
    }

    ReviewFigures figures() {
        int first = firstToCompare();
        List<FigureLine> whole = reading.table(snapshot, Scope.WHOLE).lines().stream()
                .map(line -> line(line, first >= 0 && sameUnits(line, periods.get(first)))).toList();
        return new ReviewFigures(periods, periods.indexOf(lastYear), first, whole, apart());
    }

    /** Sums of different units are no comparison: exactly those that reported on the last year reported on the first. */
    private int firstToCompare() {
        Map<Scope, Integer> now = reporting(lastYear);
        return now.isEmpty() ? -1 : periods.stream()
                .filter(period -> period.isWholeYear() && period.compareTo(lastYear) < 0)
                .filter(period -> reporting(period).equals(now)).findFirst().map(periods::indexOf).orElse(-1);
    }

    /** How many units behind each unit have any figure of that period that is added up. */
    private Map<Scope, Integer> reporting(ReportPeriod period) {
        return counts(table -> table.lines().stream().filter(line -> isCounted(line.line().indicator(), table.scope()))
                .mapToInt(line -> reported(line, period)).max().orElse(0));
    }

    private boolean sameUnits(LineFigures whole, ReportPeriod first) {
        return having(whole, first).equals(having(whole, lastYear));
    }

    private Map<Scope, Integer> having(LineFigures whole, ReportPeriod period) {
        return counts(table -> !isCounted(whole.line().indicator(), table.scope()) ? 0
                : table.line(whole.line().indicator().code(), whole.line().grade())
                        .map(line -> reported(line, period)).orElse(0));
    }

    private Map<Scope, Integer> counts(ToIntFunction<ScopeFigures> count) {
        Map<Scope, Integer> counts = new TreeMap<>();
        units.stream().filter(table -> count.applyAsInt(table) > 0)
                .forEach(table -> counts.put(table.scope(), count.applyAsInt(table)));
        return counts;
    }

    private static int reported(LineFigures line, ReportPeriod period) {
        return line.cell(period).map(LineCell::reported).orElse(0);
    }

    private boolean isCounted(Indicator indicator, Scope unit) {
        return indicator.isCounted(snapshot.sourcesIn(unit).get(0).reporter(), withPartyUnits);
    }

    private FigureLine line(LineFigures line, boolean comparable) {
        Indicator indicator = line.line().indicator();
        List<BigDecimal> amounts = new ArrayList<>();
        List<Coverage> coverage = new ArrayList<>();
        for (ReportPeriod period : periods) {
            amounts.add(line.cell(period).flatMap(cell -> cell.value().number()).orElse(null));
            coverage.add(line.cell(period).map(cell -> new Coverage(cell.reported(), cell.asked())).orElse(null));
        }
        return new FigureLine(indicator.code(), indicator.section(), line.line().label(), line.line().unit(),
                indicator.rollUp() == RollUp.RATIO, amounts, coverage, line.overYears().number().orElse(null),
                indicator.rollUp() == RollUp.SUM || indicator.rollUp() == RollUp.RATIO, comparable);
    }

    /** The figures of whole kinds of unit that the committee's own lines leave out. */
    private List<ReviewFigures.Apart> apart() {
        List<ReviewFigures.Apart> apart = new ArrayList<>();
        for (Scope kind : snapshot.scopes(Scope.Level.KIND)) {
            ReporterKind reporter = ReporterKind.of(UnitKind.valueOf(kind.key()));
            List<FigureLine> lines = reading.table(snapshot, kind).lines().stream()
                    .filter(line -> !line.line().indicator().isCounted(reporter, withPartyUnits))
                    .map(line -> line(line, false)).filter(line -> line.amounts().stream().anyMatch(
                            amount -> amount != null)).toList();
            if (!lines.isEmpty()) {
                apart.add(new ReviewFigures.Apart(names(kind), lines));
            }
        }
        return apart;
    }

    private String names(Scope kind) {
        return String.join(", ", snapshot.sourcesIn(kind).stream().map(UnitSource::unitName).toList());
    }

    /** What each unit reported of that section over the whole years, the units that reported nothing left out. */
    List<UnitTotals> totals(String section) {
        List<UnitTotals> totals = new ArrayList<>();
        for (ScopeFigures unit : units) {
            Map<String, Long> sums = new TreeMap<>();
            unit.lines().stream().filter(line -> line.line().indicator().section().startsWith(section)
                    && line.line().indicator().rollUp() == RollUp.SUM).forEach(line -> line.overYears().number()
                            .ifPresent(sum -> sums.put(line.line().indicator().code(), sum.longValueExact())));
            if (!sums.isEmpty()) {
                totals.add(new UnitTotals(ScopeNames.of(unit.scope(), snapshot), unit.lines().stream()
                        .filter(line -> sums.containsKey(line.line().indicator().code()))
                        .allMatch(line -> isCounted(line.line().indicator(), unit.scope())), sums));
            }
        }
        return totals;
    }

    /** How the units of one cluster stand; in it they are counted where the unit that answers for them is now. */
    ClusterLine cluster(Scope scope) {
        List<UnitSource> members = snapshot.sourcesIn(scope);
        Map<String, BigDecimal> ratios = new TreeMap<>();
        Map<String, Coverage> coverage = new TreeMap<>();
        reading.table(snapshot, scope).lines().stream()
                .filter(line -> line.line().indicator().rollUp() == RollUp.RATIO)
                .forEach(line -> line.cell(lastYear).ifPresent(cell -> cell.value().number().ifPresent(number -> {
                    ratios.put(line.line().indicator().code(), number);
                    coverage.put(line.line().indicator().code(), new Coverage(cell.reported(), cell.asked()));
                })));
        int late = (int) members.stream().filter(one -> one.isReported() && one.late()).count();
        int missing = (int) members.stream().filter(one -> !one.isReported()).count();
        return new ClusterLine(Integer.parseInt(scope.key()), members.size(), members.size() - late - missing, late,
                missing, ratios, coverage);
    }
}
