package org.planlifecycle.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.Figures;
import org.planlifecycle.figures.PeerFigures.Cell;
import org.planlifecycle.figures.PeerFigures.Spread;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.figures.UnusualFigureSettings;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.report.persistence.ReportingTables;

class UnusualFiguresTest {

    private static final ReportRegime REGIME = new ReportingTables(TestDatabase.migrated()).regime;
    private static final ReportPeriod YEAR = ReportPeriod.ofYear(2020);
    private static final ReportPeriod YEAR_BEFORE = ReportPeriod.ofYear(2019);
    private static final UnusualFigureSettings SETTINGS = ReportExamples.SETTINGS;

    @ParameterizedTest
    @CsvSource({"8,100,true", "8,40,false", "7,100,false", "8,0,true"})
    void aFigureFarOffThoseOfUnitsOfItsSizeIsFlagged(int units, int amount, boolean flagged) {
        UnusualFigures unusual = new UnusualFigures((plan, unit) -> Map.of(new Cell("C1", YEAR),
                new Spread(units, 0.36, 0.4, 0.46)), SETTINGS);

        List<String> flags = unusual.of(version(FigureTable.of(YEAR, figures(amount))), REGIME);

        assertThat(flags).hasSize(flagged ? 1 : 0)
                .allSatisfy(flag -> assertThat(flag).startsWith("Chỉ tiêu C1 “Tin, bài, phóng sự tuyên truyền” (năm 2020)")
                        .contains("phổ biến khoảng 40"));
    }

    @ParameterizedTest
    @CsvSource({"10,40,true", "40,10,true", "10,29,false", "30,80,false", "0,60,true"})
    void aJumpFromOneYearToTheNextIsFlagged(int before, int now, boolean flagged) {
        UnusualFigures unusual = new UnusualFigures((plan, unit) -> Map.of(), SETTINGS);

        List<String> flags = unusual.of(version(FigureTable.of(YEAR_BEFORE, figures(before))
                .with(YEAR, figures(now))), REGIME);

        assertThat(flags).hasSize(flagged ? 1 : 0)
                .allSatisfy(flag -> assertThat(flag).contains("đột biến so với năm 2019 (%d)".formatted(before)));
    }

    @Test
    void aQuarterIsNotComparedWithTheYearBeforeIt() {
        UnusualFigures unusual = new UnusualFigures((plan, unit) -> Map.of(), SETTINGS);

        assertThat(unusual.of(version(FigureTable.of(YEAR, figures(400))
                .with(ReportPeriod.ofQuarter(2021, 1), figures(100))), REGIME)).isEmpty();
    }

    private static Figures figures(int news) {
        return new Figures(Map.of("A1", 100, "C1", news), Map.of());
    }

    private static ReportVersion version(FigureTable figures) {
        return new ReportVersion(new PlanId("plan-1"), "CS01", 1, "cs01", Instant.EPOCH, false, "five-year-review", 1,
                ReportExamples.narrative(), figures, "", List.of(), ReportVersion.Check.WAITING);
    }
}
