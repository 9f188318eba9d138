package org.planlifecycle.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.directory.UnitKind;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.report.ReportExamples;
import org.planlifecycle.report.persistence.ReportingTables;

class FigureRulesTest {

    private static final ReportingTables TABLES = new ReportingTables(TestDatabase.migrated());
    private static final Unit PARTY_UNIT = new Unit("CS01", UnitKind.DANG_BO_CO_SO, "Đảng bộ Một", 1, 10, 1);
    private static final Unit YOUTH_UNION = new Unit("DK01", UnitKind.DOAN_THE, "Đoàn Khối", null, null, null);

    private static final Plan PLAN = ReportExamples.plan("plan-2021-001");
    private static final ReportPeriod LAST_YEAR = ReportPeriod.ofYear(2020);

    private final FigureRules rules = ReportExamples.rules();

    @Test
    void aCompleteReportOfAPartyOrganisationIsTakenWithoutWarning() {
        Figures figures = ReportExamples.figures(TABLES.regime, ReporterKind.PARTY);

        assertThatCode(() -> require(figures, PARTY_UNIT)).doesNotThrowAnyException();
        assertThat(warnings(figures, PARTY_UNIT)).isEmpty();
    }

    @Test
    void theYouthUnionAnswersToIndicatorsOfItsOwn() {
        Figures figures = ReportExamples.figures(TABLES.regime, ReporterKind.YOUTH);

        assertThatCode(() -> require(figures, YOUTH_UNION)).doesNotThrowAnyException();
        assertThat(figures.codes()).contains("K1", "A6").doesNotContain("A1", "H1");
    }

    @ParameterizedTest
    @CsvSource({"A1,2", "A2,11", "A3,11", "B3,8", "B3P,11", "D1,11", "D3,9", "D4,11", "E2,2", "H2,11"})
    void aFigureInBreachOfItsCheckIsNamed(String code, int wrong) {
        assertThatThrownBy(() -> require(with(Map.of(code, wrong)), PARTY_UNIT))
                .isInstanceOf(Refusal.class).hasMessageContaining("Chỉ tiêu " + code + " “");
    }

    @Test
    void checksOverSeveralFiguresHoldToo() {
        assertThatThrownBy(() -> require(with(Map.of("C2", 0, "C3", 5)), PARTY_UNIT))
                .hasMessageContaining("Chỉ tiêu C3");
        assertThatThrownBy(() -> require(with(Map.of("G1", 0, "G2", 5)), PARTY_UNIT))
                .hasMessageContaining("Chỉ tiêu G2");
        assertThatThrownBy(() -> require(with(Map.of("F6", 5, "F1", 0, "F2A", 0, "F2B", 0)), PARTY_UNIT))
                .hasMessageContaining("Chỉ tiêu F6");
    }

    @Test
    void aMissingFigureIsNotZero() {
        Map<String, Integer> numbers = ReportExamples.numbers(TABLES.regime, ReporterKind.PARTY);
        numbers.remove("F6");
        Map<String, Integer> zero = new HashMap<>(numbers);
        zero.put("F6", 0);

        assertThatThrownBy(() -> require(new Figures(numbers, Map.of("H1", Grade.TOT)), PARTY_UNIT))
                .isInstanceOf(Refusal.class).hasMessageContaining("F6 “Tiền thưởng đã chi”");
        assertThatCode(() -> require(new Figures(zero, Map.of("H1", Grade.TOT)), PARTY_UNIT))
                .doesNotThrowAnyException();
    }

    @Test
    void aMissingGradeIsRefused() {
        Figures figures = new Figures(ReportExamples.numbers(TABLES.regime, ReporterKind.PARTY), Map.of());

        assertThatThrownBy(() -> require(figures, PARTY_UNIT)).hasMessageContaining("H1");
    }

    @Test
    void aFigureOfTheOtherKindOfReporterIsRefused() {
        assertThatThrownBy(() -> require(with(Map.of("K1", 1)), PARTY_UNIT))
                .isInstanceOf(Refusal.class).hasMessageContaining("K1");
    }

    @Test
    void whatIsOnlyUnusualIsAWarning() {
        Figures figures = with(Map.of("A1", 12, "H2", 5));

        assertThatCode(() -> require(figures, PARTY_UNIT)).doesNotThrowAnyException();
        assertThat(warnings(figures, PARTY_UNIT)).hasSize(2)
                .anyMatch(warning -> warning.contains("danh bạ")).anyMatch(warning -> warning.contains("20%"));
    }

    @Test
    void everyCheckOfTheDataCanBeEvaluated() {
        Figures party = ReportExamples.figures(TABLES.regime, ReporterKind.PARTY);
        Figures youth = ReportExamples.figures(TABLES.regime, ReporterKind.YOUTH);

        assertThatCode(() -> {
            warnings(party, PARTY_UNIT);
            warnings(youth, YOUTH_UNION);
        }).doesNotThrowAnyException();
        assertThat(TABLES.regime.indicators()).hasSize(42)
                .filteredOn(indicator -> indicator.rollUp() == RollUp.RATIO)
                .allSatisfy(ratio -> assertThat(ratio.numerator()).isNotBlank());
    }

    @Test
    void everyPeriodThatIsReportedIsHeldAgainstTheChecks() {
        FigureTable table = FigureTable.of(LAST_YEAR, with(Map.of()))
                .with(ReportPeriod.ofYear(2017), with(Map.of("A2", 11)));

        assertThat(rules.findings(table, PARTY_UNIT, TABLES.regime, PLAN)).singleElement().satisfies(finding -> {
            assertThat(finding.isBlocking()).isTrue();
            assertThat(finding.period()).isEqualTo(ReportPeriod.ofYear(2017));
            assertThat(finding.sentence()).startsWith("Chỉ tiêu A2 “Đảng viên nữ” (năm 2017) không được lớn hơn");
        });
    }

    @Test
    void modelsSpreadAreHeldAgainstAllRecognisedSinceTheFirstYear() {
        FigureTable table = FigureTable.NONE;
        for (int year = 2016; year <= 2020; year++) {
            table = table.with(ReportPeriod.ofYear(year), with(Map.of("E4", year == 2020 ? 5 : 0)));
        }
        FigureTable oneMore = table.with(LAST_YEAR, with(Map.of("E4", 6)));

        assertThat(rules.findings(table, PARTY_UNIT, TABLES.regime, PLAN)).noneMatch(FigureFinding::isBlocking);
        assertThat(rules.findings(oneMore, PARTY_UNIT, TABLES.regime, PLAN)).filteredOn(FigureFinding::isBlocking)
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("Chỉ tiêu E4", "cộng dồn"));
    }

    @Test
    void theRegisterIsComparedWithTheLastYearOnly() {
        FigureTable table = FigureTable.of(LAST_YEAR, with(Map.of()))
                .with(ReportPeriod.ofYear(2016), with(Map.of("A1", 12)));

        assertThat(rules.warnings(table, PARTY_UNIT, TABLES.regime, PLAN)).isEmpty();
    }

    @Test
    void aQuarterIsNotAskedForARating() {
        Map<String, Integer> numbers = new HashMap<>(ReportExamples.numbers(TABLES.regime, ReporterKind.PARTY));
        numbers.remove("H2");
        FigureTable table = FigureTable.of(ReportPeriod.ofQuarter(2021, 1), new Figures(numbers, Map.of()));

        assertThatCode(() -> rules.require(table, PARTY_UNIT, TABLES.regime, PLAN)).doesNotThrowAnyException();
    }

    private void require(Figures figures, Unit unit) {
        rules.require(FigureTable.of(LAST_YEAR, figures), unit, TABLES.regime, PLAN);
    }

    private List<String> warnings(Figures figures, Unit unit) {
        return rules.warnings(FigureTable.of(LAST_YEAR, figures), unit, TABLES.regime, PLAN).stream()
                .map(FigureFinding::sentence).toList();
    }

    private static Figures with(Map<String, Integer> changed) {
        Map<String, Integer> numbers = ReportExamples.numbers(TABLES.regime, ReporterKind.PARTY);
        numbers.putAll(changed);
        return new Figures(numbers, Map.of("H1", Grade.TOT));
    }
}
