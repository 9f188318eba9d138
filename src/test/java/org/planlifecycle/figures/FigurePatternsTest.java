package org.planlifecycle.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.directory.UnitKind;
import org.planlifecycle.report.ReportExamples;
import org.planlifecycle.report.persistence.ReportingTables;

/** What workbook, submission and check all ask, from one list. */
class FigurePatternsTest {

    private static final ReportRegime REGIME = new ReportingTables(TestDatabase.migrated()).regime;
    private static final Unit UNIT = new Unit("CS01", UnitKind.DANG_BO_CO_SO, "Đảng bộ Một", 1, 10, 1);

    @Test
    void aYearThatIsTheYearBeforeAgainNeedsAReason() {
        assertThat(warnings(year(2019, Map.of()).with(ReportPeriod.ofYear(2020), figures(Map.of())))).singleElement()
                .satisfies(finding -> {
                    assertThat(finding.sentence()).contains("Mọi số liệu năm 2020 giống hệt năm 2019");
                    assertThat(finding.indicatorCode()).isEqualTo(FigureFinding.ALL);
                });
    }

    @ParameterizedTest
    @CsvSource({"1500,1500000,năm 2020", "1500000,1500,năm 2019", "1,600,năm 2020"})
    void aFigureAThousandTimesItsNeighbourIsAskedForItsUnit(int then, int now, String which) {
        assertThat(warnings(year(2019, Map.of("F6", then)).with(ReportPeriod.ofYear(2020), figures(Map.of("F6", now)))))
                .singleElement().satisfies(finding -> assertThat(finding.sentence())
                        .startsWith("Chỉ tiêu F6 “Tiền thưởng đã chi” (%s) ghi ".formatted(which))
                        .contains("có thể nhầm đơn vị tính (nghìn đồng)"));
    }

    @ParameterizedTest
    @CsvSource({"F6,1500,90000", "C1,0,1500000", "C1,2,3"})
    void aFigureThatMayGrowSoIsNotAsked(String code, int then, int now) {
        assertThat(warnings(year(2019, Map.of(code, then)).with(ReportPeriod.ofYear(2020), figures(Map.of(code, now)))))
                .isEmpty();
    }

    @Test
    void oneFigureAmongSmallOnesIsAskedOnce() {
        FigureTable table = year(2018, Map.of("F6", 1500)).with(ReportPeriod.ofYear(2019), figures(Map.of("F6", 1500000)))
                .with(ReportPeriod.ofYear(2020), figures(Map.of("F6", 1600)));

        assertThat(warnings(table)).singleElement().satisfies(finding ->
                assertThat(finding.sentence()).contains("(năm 2019) ghi 1.500.000, gấp khoảng 1.000 lần năm 2018 (1.500)"));
    }

    @Test
    void aYearWithoutAnAmountDoesNotHideItsNeighbours() {
        FigureTable table = year(2018, Map.of("F6", 1500000)).with(ReportPeriod.ofYear(2019), figures(Map.of("F6", 0)))
                .with(ReportPeriod.ofYear(2020), figures(Map.of("F6", 1500)));

        assertThat(warnings(table)).singleElement().satisfies(finding -> assertThat(finding.sentence())
                .contains("(năm 2018) ghi 1.500.000, gấp khoảng 1.000 lần năm 2020 (1.500)"));
    }

    private static List<FigureFinding> warnings(FigureTable table) {
        return ReportExamples.rules().warnings(table, UNIT, REGIME, ReportExamples.plan("plan-2021-001"));
    }

    private static FigureTable year(int year, Map<String, Integer> changed) {
        return FigureTable.of(ReportPeriod.ofYear(year), figures(changed));
    }

    private static Figures figures(Map<String, Integer> changed) {
        Map<String, Integer> numbers = new HashMap<>(ReportExamples.numbers(REGIME, ReporterKind.PARTY));
        numbers.putAll(changed);
        return new Figures(numbers, Map.of("H1", Grade.TOT));
    }
}
