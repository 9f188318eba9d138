package org.planlifecycle.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.directory.UnitKind;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.figures.ReporterKind;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.report.ReportExamples;
import org.planlifecycle.report.persistence.ReportingTables;

class FigureDrawTest {

    private static final Plan PLAN = ReportExamples.plan("plan-2021-001");
    private static final ReportRegime REGIME = new ReportingTables(TestDatabase.migrated()).regime;
    private static final List<ReportPeriod> PERIODS = REGIME.periods(PLAN.period());

    @ParameterizedTest
    @CsvSource({"DANG_BO_CO_SO,150,12", "DANG_BO_CO_SO,31,3", "CHI_BO_CO_SO,3,0", "CHI_BO_CO_SO,9,0", "DOAN_THE,,"})
    void noUnitContradictsItselfWhateverTheSeed(UnitKind kind, Integer members, Integer cells) {
        Unit unit = new Unit("CS01", kind, "Đơn vị", 1, members, cells);

        for (int seed = 0; seed < 200; seed++) {
            FigureTable table = FigureDraw.table(unit, REGIME, PERIODS, new SplittableRandom(seed));
            assertThat(ReportExamples.rules().findings(table, unit, REGIME, PLAN)).as("seed %d", seed).isEmpty();
            assertThatCode(() -> ReportExamples.rules().require(table, unit, REGIME, PLAN)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @CsvSource({"DANG_BO_CO_SO,PARTY", "DOAN_THE,YOUTH"})
    void everyPeriodHasAllThatIsAskedAndNothingElse(UnitKind kind, ReporterKind reporter) {
        FigureTable table = FigureDraw.table(new Unit("CS01", kind, "Đơn vị", 1, 40, 2), REGIME, PERIODS,
                new SplittableRandom(1));

        assertThat(table.periods()).containsExactlyElementsOf(PERIODS);
        assertThat(PERIODS).allSatisfy(period -> assertThat(table.of(period).codes()).containsExactlyInAnyOrderElementsOf(
                REGIME.enteredBy(reporter, period).stream().map(indicator -> indicator.code()).toList()));
    }

    @ParameterizedTest
    @CsvSource({"7,7,true", "7,8,false"})
    void theSameSeedGivesTheSameFigures(int one, int other, boolean same) {
        Unit unit = new Unit("CS01", UnitKind.DANG_BO_CO_SO, "Đơn vị", 1, 40, 2);

        assertThat(FigureDraw.table(unit, REGIME, PERIODS, new SplittableRandom(one))
                .equals(FigureDraw.table(unit, REGIME, PERIODS, new SplittableRandom(other)))).isEqualTo(same);
    }
}
