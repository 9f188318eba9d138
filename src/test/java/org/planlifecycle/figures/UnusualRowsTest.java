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
import org.planlifecycle.figures.PeerFigures.Cell;
import org.planlifecycle.figures.PeerFigures.Spread;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.report.ReportExamples;
import org.planlifecycle.report.persistence.ReportingTables;

/** A unit that counts in another unit in every period is asked itself, though its periods agree with each other. */
class UnusualRowsTest {

    private static final ReportRegime REGIME = new ReportingTables(TestDatabase.migrated()).regime;
    private static final Plan PLAN = ReportExamples.plan("plan-2021-001");
    private static final Unit UNIT = new Unit("CS01", UnitKind.DANG_BO_CO_SO, "Đảng bộ Một", 1, 10, 1);
    private static final List<ReportPeriod> PERIODS = REGIME.periods(PLAN.period());

    @ParameterizedTest
    @CsvSource({"1500000, cao hơn nhiều mức thường gặp (150.000), có thể đã ghi bằng đồng",
        "2, thấp hơn nhiều mức thường gặp (15), có thể đã ghi bằng triệu đồng"})
    void moneyInAnotherUnitInAllPeriodsIsAskedByTheUsualOrder(int money, String why) {
        assertThat(findings(ReportExamples.rules(), row("F6", money))).singleElement().satisfies(finding -> {
            assertThat(finding.sentence()).startsWith("Chỉ tiêu F6 “Tiền thưởng đã chi” (mọi kỳ, từ năm 2016) ghi ")
                    .contains(why.strip());
            assertThat(finding.isAbout("F6", ReportPeriod.ofYear(2016))).isTrue();
            assertThat(finding.isBlocking()).isFalse();
        });
    }

    @Test
    void theOnlyAmountOfAReportIsAskedToo() {
        FigureTable table = row("F6", 0).with(ReportPeriod.ofYear(2018), figures(Map.of("F6", 1500000)));

        assertThat(findings(ReportExamples.rules(), table)).singleElement().satisfies(finding ->
                assertThat(finding.sentence()).startsWith("Chỉ tiêu F6 “Tiền thưởng đã chi” (năm 2018) ghi 1.500.000"));
    }

    @Test
    void aRateInThePlaceOfACountIsAsked() {
        FigureTable table = row(Map.of("A1", 500, "B3", 600, "B3P", 95, "D1", 400, "D3", 300, "A4", 600, "A5", 1));

        assertThat(findings(ReportExamples.rules(), table)).singleElement().satisfies(finding ->
                assertThat(finding.sentence()).contains("B3P", "ghi 95 người", "tỷ lệ phần trăm thay cho số người"));
    }

    @ParameterizedTest
    @CsvSource({"1,40000,true", "1,500,false", "0.0001,90,false"})
    void aRowFarOffTheOtherUnitsIsAsked(double median, int news, boolean asked) {
        PeerFigures peers = (plan, unit) -> spreads("C1", 8, median);

        assertThat(findings(ReportExamples.rules(NOTHING_BEFORE, peers), row("C1", news))).hasSize(asked ? 1 : 0)
                .allSatisfy(finding -> assertThat(finding.sentence()).isEqualTo("Chỉ tiêu C1 “Tin, bài, phóng sự tuyên "
                        + "truyền” (mọi kỳ, từ năm 2016) ghi 40.000 tin, gấp khoảng 4.000 lần các đơn vị khác cùng quy mô "
                        + "(khoảng 10), có thể nhầm đơn vị tính (tin)"));
    }

    @Test
    void fewUnitsAreNoMeasure() {
        PeerFigures peers = (plan, unit) -> spreads("C1", 7, 1);

        assertThat(findings(ReportExamples.rules(NOTHING_BEFORE, peers), row("C1", 40000))).isEmpty();
    }

    @Test
    void aRowOfWhichOnePeriodIsUsualIsLeftToItsNeighbours() {
        PeerFigures peers = (plan, unit) -> spreads("C1", 8, 1);
        FigureTable table = row("C1", 1500).with(ReportPeriod.ofYear(2018), figures(Map.of("C1", 20)));

        assertThat(findings(ReportExamples.rules(NOTHING_BEFORE, peers), table)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1500,1500000,gấp khoảng 1.000 lần báo cáo đợt trước của đơn vị", "1500000,1500,chỉ bằng khoảng một phần 1.000",
        "1500,9000,"})
    void theUnitsOwnEarlierReportSaysMost(int before, int now, String why) {
        EarlierFigures earlier = (plan, unit, regime) -> FigureTable.of(ReportPeriod.ofYear(2015),
                new Figures(Map.of("F6", before), Map.of()));

        assertThat(findings(ReportExamples.rules(earlier, (plan, unit) -> Map.of()), row("F6", now)))
                .hasSize(why == null ? 0 : 1).allSatisfy(finding -> assertThat(finding.sentence()).contains(why));
    }

    private static final EarlierFigures NOTHING_BEFORE = (plan, unit, regime) -> FigureTable.NONE;

    private static Map<Cell, Spread> spreads(String code, int units, double median) {
        Map<Cell, Spread> spreads = new HashMap<>();
        PERIODS.forEach(period -> spreads.put(new Cell(code, period), new Spread(units, median, median, median)));
        return spreads;
    }

    /** Periods that are all alike are another finding. */
    private static List<FigureFinding> findings(FigureRules rules, FigureTable table) {
        return rules.findings(table, UNIT, REGIME, PLAN).stream()
                .filter(finding -> !finding.indicatorCode().equals(FigureFinding.ALL))
                .filter(finding -> !finding.sentence().contains("danh bạ")).toList();
    }

    private static FigureTable row(String code, int number) {
        return row(Map.of(code, number));
    }

    private static FigureTable row(Map<String, Integer> changed) {
        FigureTable table = FigureTable.NONE;
        for (ReportPeriod period : PERIODS) {
            table = table.with(period, figures(changed));
        }
        return table;
    }

    private static Figures figures(Map<String, Integer> changed) {
        Map<String, Integer> numbers = new HashMap<>(ReportExamples.numbers(REGIME, ReporterKind.PARTY));
        numbers.putAll(changed);
        return new Figures(numbers, Map.of("H1", Grade.TOT));
    }
}
