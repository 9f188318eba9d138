package org.planlifecycle.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.figures.FigureSheet;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.Figures;
import org.planlifecycle.figures.Indicator;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.figures.ReporterKind;
import org.planlifecycle.figures.RollUp;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.ReviewPeriod;
import org.planlifecycle.report.persistence.ReportingTables;

class ReportedFigureTableTest {

    private static final ReviewPeriod REVIEW = new ReviewPeriod(2016, 2020);
    private static final ReportPeriod LAST_YEAR = ReportPeriod.ofYear(2020);
    private static final ReportRegime REGIME = required(
            new ReportingTables(TestDatabase.migrated()).regime, 1);
    private static final Figures TYPED = ReportExamples.figures(REGIME, ReporterKind.PARTY);

    private static ReportRegime required(ReportRegime regime, int version) {
        return required(regime, version, regime.indicators());
    }

    private static ReportRegime required(ReportRegime regime, int version, List<Indicator> indicators) {
        return new ReportRegime(regime.code(), version, regime.effectiveFrom(), regime.name(), regime.content(),
                regime.reporters(), regime.addressee(), regime.method(), regime.deadline(), regime.frequency(),
                regime.dataCutOff(), regime.outline(), true, true, "", "", indicators);
    }

    private static FigureSheet sheet(FigureTable table) {
        return new FigureSheet("bieu-1", new PlanId("kh-1"), "CS01", REGIME.code(), 1, table, "bieu.xlsx", 10, "",
                "cs01", Instant.EPOCH);
    }

    private static ReportVersion version(FigureTable table) {
        return new ReportVersion(new PlanId("kh-1"), "CS01", 1, "cs01", Instant.EPOCH, false, REGIME.code(), 1,
                ReportExamples.narrative(), table, "", List.of(), ReportVersion.Check.WAITING);
    }

    private static FigureTable all() {
        return ReportExamples.table(REGIME, ReporterKind.PARTY, REVIEW, TYPED);
    }

    private static ReportedFigureTable reported(ReportRegime regime, FigureSheet sheet, ReportVersion before) {
        return new ReportedFigureTable(regime, REVIEW, ReporterKind.PARTY, sheet, before);
    }

    /** {@code null} for a field that was left blank. */
    private static Figures typed(String code, Integer number) {
        Map<String, Integer> numbers = new HashMap<>(TYPED.numbers());
        numbers.put(code, number);
        numbers.values().removeIf(Objects::isNull);
        return new Figures(numbers, TYPED.grades());
    }

    @Test
    void theWorkbookGivesTheFiguresOfAllPeriods() {
        assertThat(reported(REGIME, sheet(all()), null).with(TYPED)).isEqualTo(all());
    }

    @Test
    void whatIsLeftBlankInTheFormIsAskedAndNotChosenInSilence() {
        assertThatThrownBy(() -> reported(REGIME, sheet(all()), null).with(typed("A1", null)))
                .isInstanceOf(Refusal.class).hasMessageContaining("A1 (biểu mẫu để trống, biểu số liệu ghi 10); hãy")
                .hasMessageContaining("tải lại trang để lấy số của biểu");
    }

    @Test
    void aFormThatSaysSomethingElseIsRefusedWithWhatDiffers() {
        ReportedFigureTable reported = reported(REGIME, sheet(all()), null);

        assertThatThrownBy(() -> reported.with(typed("A1", 11))).isInstanceOf(Refusal.class).hasMessage(
                "Số liệu năm 2020 trên biểu mẫu khác biểu số liệu đã nộp: A1 (biểu mẫu ghi 11, biểu số liệu ghi 10); "
                        + "hãy sửa cho khớp, tải lại trang để lấy số của biểu, hoặc nộp lại biểu.");
        Map<String, Integer> five = new HashMap<>(TYPED.numbers());
        five.putAll(Map.of("A1", 1, "A2", 2, "A3", 3, "A4", 5, "A5", 8));
        assertThatThrownBy(() -> reported.with(new Figures(five, TYPED.grades())))
                .hasMessageContaining("A3 (").hasMessageContaining(" và 2 chỉ tiêu khác").hasMessageNotContaining("A5");
    }

    @Test
    void withoutAWorkbookAReportIsRefused() {
        assertThatThrownBy(() -> reported(REGIME, null, null).with(TYPED))
                .isInstanceOf(Refusal.class).hasMessageStartingWith("Chưa nộp biểu số liệu các năm");
    }

    @Test
    void aReportThatComesBackCarriesTheYearsBeforeOver() {
        FigureTable carried = reported(REGIME, null, version(all())).with(typed("C1", 77));

        assertThat(carried).isEqualTo(all().with(LAST_YEAR, typed("C1", 77)));
    }

    @Test
    void yearsThatLackWhatTheFormAsksNowAreAskedForAnew() {
        List<Indicator> more = new ArrayList<>(REGIME.indicators());
        more.add(new Indicator("L1", "L. Mới", "Chỉ tiêu mới", "", "việc", true, RollUp.SUM, null, null, null, null, null));
        ReportRegime next = required(REGIME, 2, more);

        assertThatThrownBy(() -> reported(next, null, version(all())).with(TYPED))
                .hasMessageStartingWith("Chưa nộp biểu số liệu các năm");
        assertThatThrownBy(() -> reported(next, sheet(all()), null).with(TYPED))
                .hasMessageStartingWith("Mẫu biểu số liệu đã thay đổi");
        assertThatThrownBy(() -> reported(REGIME, null, version(FigureTable.of(LAST_YEAR, TYPED))).with(TYPED))
                .hasMessageStartingWith("Chưa nộp biểu số liệu");
    }

    @Test
    void whatTheFormDoesNotAskAnyMoreStaysOut() {
        ReportRegime next = required(REGIME, 2, REGIME.indicators().stream().filter(one -> !one.code().equals("C1")).toList());

        FigureTable carried = reported(next, null, version(all())).with(Figures.NONE);

        assertThat(carried.of(ReportPeriod.ofYear(2016)).codes()).contains("C2").doesNotContain("C1");
    }
}
