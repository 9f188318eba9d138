package org.planlifecycle.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.directory.UnitKind;
import org.planlifecycle.plan.Refusal;
import org.planlifecycle.reporting.persistence.ReportingTables;

class FigureRulesTest {

    private static final ReportingTables TABLES = new ReportingTables(TestDatabase.migrated());
    private static final Unit PARTY_UNIT = new Unit("CS01", UnitKind.DANG_BO_CO_SO, "Đảng bộ Một", 1, 10, 1);
    private static final Unit YOUTH_UNION = new Unit("DK01", UnitKind.DOAN_THE, "Đoàn Khối", null, null, null);

    private final FigureRules rules = new FigureRules(TABLES.indicators);

    @Test
    void aCompleteReportOfAPartyOrganisationIsTakenWithoutWarning() {
        Figures figures = ReportExamples.figures(TABLES.indicators, ReporterKind.PARTY);

        assertThatCode(() -> rules.require(figures, PARTY_UNIT)).doesNotThrowAnyException();
        assertThat(rules.warnings(figures, PARTY_UNIT)).isEmpty();
    }

    @Test
    void theYouthUnionAnswersToIndicatorsOfItsOwn() {
        Figures figures = ReportExamples.figures(TABLES.indicators, ReporterKind.YOUTH);

        assertThatCode(() -> rules.require(figures, YOUTH_UNION)).doesNotThrowAnyException();
        assertThat(figures.codes()).contains("K1", "A6").doesNotContain("A1", "H1");
    }

    @ParameterizedTest
    @CsvSource({"A1,2", "A2,11", "A3,11", "B3,8", "B3P,11", "D1,11", "D3,9", "D4,11", "E2,2", "H2,11"})
    void aFigureInBreachOfItsCheckIsNamed(String code, int wrong) {
        assertThatThrownBy(() -> rules.require(with(Map.of(code, wrong)), PARTY_UNIT))
                .isInstanceOf(Refusal.class).hasMessageContaining("Chỉ tiêu " + code + " “");
    }

    @Test
    void checksOverSeveralFiguresHoldToo() {
        assertThatThrownBy(() -> rules.require(with(Map.of("C2", 0, "C3", 5)), PARTY_UNIT))
                .hasMessageContaining("Chỉ tiêu C3");
        assertThatThrownBy(() -> rules.require(with(Map.of("G1", 0, "G2", 5)), PARTY_UNIT))
                .hasMessageContaining("Chỉ tiêu G2");
        assertThatThrownBy(() -> rules.require(with(Map.of("F6", 5, "F1", 0, "F2A", 0, "F2B", 0)), PARTY_UNIT))
                .hasMessageContaining("Chỉ tiêu F6");
    }

    @Test
    void aMissingFigureIsNotZero() {
        Map<String, Integer> numbers = ReportExamples.numbers(TABLES.indicators, ReporterKind.PARTY);
        numbers.remove("F6");
        Map<String, Integer> zero = new HashMap<>(numbers);
        zero.put("F6", 0);

        assertThatThrownBy(() -> rules.require(new Figures(numbers, Map.of("H1", Grade.TOT)), PARTY_UNIT))
                .isInstanceOf(Refusal.class).hasMessageContaining("F6 “Tiền thưởng đã chi”");
        assertThatCode(() -> rules.require(new Figures(zero, Map.of("H1", Grade.TOT)), PARTY_UNIT))
                .doesNotThrowAnyException();
    }

    @Test
    void aMissingGradeIsRefused() {
        Figures figures = new Figures(ReportExamples.numbers(TABLES.indicators, ReporterKind.PARTY), Map.of());

        assertThatThrownBy(() -> rules.require(figures, PARTY_UNIT)).hasMessageContaining("H1");
    }

    @Test
    void aFigureOfTheOtherKindOfReporterIsRefused() {
        assertThatThrownBy(() -> rules.require(with(Map.of("K1", 1)), PARTY_UNIT))
                .isInstanceOf(Refusal.class).hasMessageContaining("K1");
    }

    @Test
    void whatIsOnlyUnusualIsAWarning() {
        Figures figures = with(Map.of("A1", 12, "H2", 5));

        assertThatCode(() -> rules.require(figures, PARTY_UNIT)).doesNotThrowAnyException();
        assertThat(rules.warnings(figures, PARTY_UNIT)).hasSize(2)
                .anyMatch(warning -> warning.contains("danh bạ")).anyMatch(warning -> warning.contains("20%"));
    }

    @Test
    void everyCheckOfTheDataCanBeEvaluated() {
        Figures party = ReportExamples.figures(TABLES.indicators, ReporterKind.PARTY);
        Figures youth = ReportExamples.figures(TABLES.indicators, ReporterKind.YOUTH);

        assertThatCode(() -> {
            rules.warnings(party, PARTY_UNIT);
            rules.warnings(youth, YOUTH_UNION);
        }).doesNotThrowAnyException();
        assertThat(TABLES.indicators.all()).hasSize(42)
                .filteredOn(indicator -> indicator.rollUp() == RollUp.RATIO)
                .allSatisfy(ratio -> assertThat(ratio.numerator()).isNotBlank());
    }

    @Test
    void seedingTwiceAddsNothing() {
        int before = TABLES.indicators.all().size();

        TABLES.seedAgain();

        assertThat(TABLES.indicators.all()).hasSize(before);
    }

    private static Figures with(Map<String, Integer> changed) {
        Map<String, Integer> numbers = ReportExamples.numbers(TABLES.indicators, ReporterKind.PARTY);
        numbers.putAll(changed);
        return new Figures(numbers, Map.of("H1", Grade.TOT));
    }
}
