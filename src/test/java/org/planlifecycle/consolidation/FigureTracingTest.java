package org.planlifecycle.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.planlifecycle.consolidation.ConsolidationScene.Y2020;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.directory.UnitKind;
import org.planlifecycle.figures.FigureTable;

/** From a consolidated figure back to the units, and what a restatement changed. */
class FigureTracingTest {

    private final ConsolidationScene scene = new ConsolidationScene("CS01", "CS02", "CS11", "DK01");
    private final FigureTable first = scene.complete("CS01");
    private Snapshot taken;

    @BeforeEach
    void theFiguresAreTaken() {
        scene.hasReported("CS01", first);
        scene.hasReported("CS02", scene.complete("CS02"));
        scene.hasReported("DK01", scene.complete("DK01"));
        taken = scene.consolidated();
    }

    @Test
    void aFigureOpensToTheUnitsBehindItWithWhoAndWhen() {
        List<Lineage.Row> rows = behind(taken, Scope.WHOLE, "A1");

        assertThat(rows).extracting(row -> row.source().unitCode(), row -> row.values().get(0), Lineage.Row::submittedBy,
                Lineage.Row::checkedBy).containsExactly(
                        tuple("CS01", number(first, "A1"), "cs01", "bantuyengiao"),
                        tuple("CS02", number(scene.complete("CS02"), "A1"), "cs02", "bantuyengiao"),
                        tuple("CS11", "", null, null));
        assertThat(rows).noneMatch(Lineage.Row::isChanged);
    }

    @Test
    void theUnitsBehindAFigureAddUpToIt() {
        for (LineFigures line : scene.reading.table(taken, Scope.WHOLE).lines()) {
            if (line.line().grade() == null && line.cell(Y2020).orElseThrow().value() instanceof RolledUp.Sum sum) {
                long added = behind(taken, Scope.WHOLE, line.line().indicator().code()).stream()
                        .map(row -> row.values().get(0)).filter(value -> !value.isEmpty())
                        .mapToLong(Long::parseLong).sum();
                assertThat(added).as(line.line().label()).isEqualTo(sum.amount());
            }
        }
    }

    @Test
    void aPercentageOpensToBothItsParts() {
        assertThat(behind(taken, Scope.unit("CS01"), "B4")).singleElement().satisfies(row ->
                assertThat(row.values()).containsExactly(number(first, "B3P"), number(first, "A1")));
    }

    @Test
    void whatBothReportOpensToThePartyUnitsAndByKindToTheYouthUnion() {
        assertThat(behind(taken, Scope.WHOLE, "A6")).extracting(row -> row.source().unitCode())
                .containsExactly("CS01", "CS02", "CS11");
        assertThat(behind(taken, Scope.kind(UnitKind.DOAN_THE), "A6")).extracting(row -> row.source().unitCode())
                .containsExactly("DK01");
    }

    @Test
    void aLaterChangeOfAnInputIsSeenInTheOldSnapshotAndOnlyThere() {
        Snapshot next = scene.restated("CS01", "A4", Y2020, 500);

        assertThat(scene.tracing.since(taken, Scope.WHOLE)).singleElement().satisfies(change -> {
            assertThat(change.unitCode()).isEqualTo("CS01");
            assertThat(change.indicatorCode()).isEqualTo("A4");
            assertThat(change.newValue()).isEqualTo("500");
        });
        assertThat(scene.tracing.since(taken, Scope.unit("CS02"))).isEmpty();
        assertThat(scene.tracing.since(next, Scope.WHOLE)).isEmpty();
        assertThat(behind(taken, Scope.WHOLE, "A4")).filteredOn(Lineage.Row::isChanged).singleElement()
                .satisfies(row -> assertThat(row.presentValues()).containsExactly("500"));
        assertThat(behind(next, Scope.WHOLE, "A4").get(0).correction().evidence()).isEqualTo("Danh sách kèm theo.");
    }

    @Test
    void aRestatementSaysCellByCellWhatDiffersAndWhichUnitMadeIt() {
        long before = sum(taken, "A4");

        SnapshotDifference difference = scene.tracing.difference(scene.restated("CS01", "A4", Y2020, 500));

        assertThat(difference.inputs()).extracting(ChangedCells.Change::unitCode, ChangedCells.Change::oldVersion,
                ChangedCells.Change::newVersion, ChangedCells.Change::oldValue, ChangedCells.Change::newValue)
                .containsExactly(tuple("CS01", 1, 2, number(first, "A4"), "500"));
        assertThat(difference.figures()).extracting(change -> change.scope(), change -> change.line().indicator().code(),
                SnapshotDifference.FigureChange::units).containsExactly(
                        tuple(Scope.WHOLE, "A4", List.of("CS01")), tuple(Scope.cluster(1), "A4", List.of("CS01")),
                        tuple(Scope.kind(UnitKind.DANG_BO_CO_SO), "A4", List.of("CS01")));
        assertThat(difference.figures().get(0).now().value())
                .isEqualTo(new RolledUp.InOnePeriod(before - Long.parseLong(number(first, "A4")) + 500));
    }

    @Test
    void aRestatedPartChangesThePercentageToo() {
        int fewer = Integer.parseInt(number(first, "B3P")) - 30;

        assertThat(scene.tracing.difference(scene.restated("CS01", "B3P", Y2020, fewer)).figures())
                .filteredOn(change -> change.scope().equals(Scope.WHOLE))
                .extracting(change -> change.line().indicator().code()).containsExactly("B3P", "B4");
    }

    private List<Lineage.Row> behind(Snapshot snapshot, Scope scope, String code) {
        return scene.tracing.behind(snapshot, scope, scene.reporting.regime.indicator(code), Y2020);
    }

    private long sum(Snapshot snapshot, String code) {
        return ((RolledUp.InOnePeriod) scene.reading.table(snapshot, Scope.WHOLE).line(code, null).orElseThrow()
                .cell(Y2020).orElseThrow().value()).amount();
    }

    private static String number(FigureTable table, String code) {
        return table.of(Y2020).numbers().get(code).toString();
    }
}
