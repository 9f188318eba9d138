package org.planlifecycle.consolidation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planlifecycle.consolidation.SnapshotDifference.FigureChange;
import org.planlifecycle.figures.Indicator;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.figures.ReporterKind;
import org.planlifecycle.figures.RollUp;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leads from a consolidated figure to what units reported, and says what has changed in between. */
@Service
@Transactional(readOnly = true)
public class FigureTracing {

    private static final List<Scope.Level> COMPARED =
            List.of(Scope.Level.WHOLE, Scope.Level.CLUSTER, Scope.Level.KIND);

    private final ConsolidatedReading reading;
    private final Lineage lineage;
    private final ChangedCells changed;

    FigureTracing(ConsolidatedReading reading, Lineage lineage, ChangedCells changed) {
        this.reading = reading;
        this.lineage = lineage;
        this.changed = changed;
    }

    /** The units behind one figure; of a ratio both parts. A unit that the figure is not asked of is left out. */
    public List<Lineage.Row> behind(Snapshot snapshot, Scope scope, Indicator indicator, ReportPeriod period) {
        List<UnitSource> sources = snapshot.sourcesIn(scope);
        Set<String> codes = sources.stream().filter(source -> counts(source, indicator, sources))
                .map(UnitSource::unitCode).collect(Collectors.toSet());
        return lineage.of(snapshot.planId(), snapshot.number(), parts(indicator), period).stream()
                .filter(row -> codes.contains(row.source().unitCode())).toList();
    }

    /** The youth union is not added to what Party units report themselves. */
    private static boolean counts(UnitSource source, Indicator indicator, List<UnitSource> all) {
        boolean besideParty = all.stream().anyMatch(one -> one.reporter() != source.reporter()
                && indicator.appliesTo(one.reporter()));
        return indicator.appliesTo(source.reporter())
                && (source.reporter() == ReporterKind.PARTY || !besideParty);
    }

    /** What a figure is made of: itself, or the two parts of a ratio. */
    public static List<String> parts(Indicator indicator) {
        return indicator.rollUp() == RollUp.RATIO ? List.of(indicator.numerator(), indicator.denominator())
                : List.of(indicator.code());
    }

    /** The cells of units in that scope that read otherwise now than in the snapshot. */
    public List<ChangedCells.Change> since(Snapshot snapshot, Scope scope) {
        Set<String> codes = snapshot.sourcesIn(scope).stream().map(UnitSource::unitCode).collect(Collectors.toSet());
        return changed.since(snapshot.planId(), snapshot.number()).stream()
                .filter(change -> codes.contains(change.unitCode())).toList();
    }

    /** @param newer not the first one */
    public SnapshotDifference difference(Snapshot newer) {
        Snapshot older = reading.snapshot(newer.planId(), newer.number() - 1);
        List<ChangedCells.Change> inputs = changed.between(newer.planId(), older.number(), newer.number());
        List<FigureChange> figures = new ArrayList<>();
        for (Scope.Level level : COMPARED) {
            Stream.concat(older.scopes(level).stream(), newer.scopes(level).stream()).distinct().sorted()
                    .forEach(scope -> figures.addAll(compare(older, newer, scope, inputs)));
        }
        return new SnapshotDifference(older, newer, inputs, figures);
    }

    private List<FigureChange> compare(Snapshot older, Snapshot newer, Scope scope,
            List<ChangedCells.Change> inputs) {
        Map<Place, LineCell> before = cells(reading.table(older, scope));
        Map<Place, LineCell> after = cells(reading.table(newer, scope));
        return Stream.concat(before.keySet().stream(), after.keySet().stream()).distinct()
                .filter(place -> !Objects.equals(before.get(place), after.get(place)))
                .map(place -> new FigureChange(scope, place.line, place.period, before.get(place), after.get(place),
                        causes(older, newer, scope, place, inputs))).toList();
    }

    private static Map<Place, LineCell> cells(ScopeFigures table) {
        Map<Place, LineCell> cells = new LinkedHashMap<>();
        table.lines().forEach(line -> line.cells().forEach(
                cell -> cells.put(new Place(line.line(), cell.period()), cell)));
        return cells;
    }

    private static List<String> causes(Snapshot older, Snapshot newer, Scope scope, Place place,
            List<ChangedCells.Change> inputs) {
        Set<String> before = codes(older, scope);
        Set<String> after = codes(newer, scope);
        Stream<String> restated = inputs.stream()
                .filter(change -> parts(place.line.indicator()).contains(change.indicatorCode())
                        && place.period.code().equals(change.period()))
                .map(ChangedCells.Change::unitCode).filter(code -> before.contains(code) || after.contains(code));
        Stream<String> moved = Stream.concat(before.stream().filter(code -> !after.contains(code)),
                after.stream().filter(code -> !before.contains(code)));
        return Stream.concat(restated, moved).distinct().sorted().toList();
    }

    private static Set<String> codes(Snapshot snapshot, Scope scope) {
        return snapshot.sourcesIn(scope).stream().map(UnitSource::unitCode).collect(Collectors.toSet());
    }

    /** Where a figure stands in a table. */
    private record Place(FigureLine line, ReportPeriod period) {
    }
}
