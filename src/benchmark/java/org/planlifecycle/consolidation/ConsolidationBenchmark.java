package org.planlifecycle.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlifecycle.Measured;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.directory.UnitKind;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.plan.ReviewPeriod;
import org.planlifecycle.rehearsal.FigureDraw;

/** What one snapshot of 42 indicators and 6 periods costs: its sources, the pass over all cells, and what is kept. */
class ConsolidationBenchmark {

    private static final int TURNS = 5;

    @ParameterizedTest
    @ValueSource(ints = {71, 710, 2_840})
    void oneSnapshot(int units) {
        ConsolidationScene scene = new ConsolidationScene(codes(units));
        FigureTable[] drawn = new FigureTable[20];
        for (int seed = 0; seed < drawn.length; seed++) {
            drawn[seed] = FigureDraw.table(new Unit("X", UnitKind.DANG_BO_CO_SO, "Đảng bộ", 1, 60, 5),
                    scene.reporting.regime, scene.reporting.regime.periods(new ReviewPeriod(2016, 2020)),
                    new SplittableRandom(seed));
        }
        int number = 0;
        for (String code : codes(units)) {
            scene.hasReported(code, drawn[number++ % drawn.length]);
        }
        scene.jdbc.sql("analyze").update();

        Measured.measure("consolidate %,d units".formatted(units), TURNS, scene::consolidated);
        Snapshot latest = scene.tables.snapshots.latest(scene.plan).orElseThrow();
        Measured.measure("workbook of %,d units".formatted(units), TURNS,
                () -> scene.workbook.of(scene.plan, latest.number()));
    }

    private static List<String> codes(int units) {
        List<String> codes = new ArrayList<>();
        for (int number = 0; number < units; number++) {
            codes.add("X%04d".formatted(number));
        }
        return codes;
    }
}
