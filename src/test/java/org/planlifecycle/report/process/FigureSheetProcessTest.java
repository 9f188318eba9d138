package org.planlifecycle.report.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.document.Fingerprint;
import org.planlifecycle.figures.FigureSheet;
import org.planlifecycle.figures.FigureSheets;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.Figures;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.figures.ReportRegimes;
import org.planlifecycle.figures.ReporterKind;
import org.planlifecycle.figures.workbook.SheetExamples;
import org.planlifecycle.figures.workbook.WorkbookReading;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.rehearsal.WorkbookFiller;
import org.planlifecycle.report.ReportExamples;
import org.planlifecycle.report.ReportVersion;
import org.planlifecycle.report.Reports;
import org.planlifecycle.report.workbook.SheetExchange;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A unit hands its figures of all periods in by workbook, then its report. */
@ProcessTest
class FigureSheetProcessTest {

    private static final String UNIT = "CS01";
    private static final ReportPeriod LAST_YEAR = ReportPeriod.ofYear(2020);

    @Autowired
    private Scenario scenario;
    @Autowired
    private ReportingScenario unit;
    @Autowired
    private SheetExchange exchange;
    @Autowired
    private FigureSheets sheets;
    @Autowired
    private Reports reports;
    @Autowired
    private ReportRegimes regimes;
    @Autowired
    private Plans plans;
    @Autowired
    private Journal journal;
    @Autowired
    private JdbcClient jdbc;

    private PlanId plan(String id) {
        return unit.givenAUnitThatWorksOnItsReport(id, UNIT);
    }

    private FigureTable figures(PlanId plan) {
        return ReportExamples.table(regimes.inForce(plan), ReporterKind.PARTY, plans.get(plan).period(),
                ReportExamples.figures(regimes.inForce(plan), ReporterKind.PARTY));
    }

    private byte[] filled(PlanId plan) {
        return WorkbookFiller.fill(exchange.give(plan, UNIT).content(), figures(plan));
    }

    private WorkbookReading handsIn(PlanId plan, byte[] workbook) {
        return exchange.take(plan, UNIT, "Biểu số liệu CS01.xlsx", workbook, "cs01");
    }

    private Map<String, Object> form(PlanId plan) {
        return ReportExamples.form(regimes.inForce(plan), ReporterKind.PARTY);
    }

    private long entries(PlanId plan) {
        return journal.of(plan).stream().filter(entry -> entry.action().equals("figureSheetTaken")).count();
    }

    @Test
    void theReportTakesTheFiguresOfAllPeriodsFromTheWorkbook() {
        PlanId plan = plan("sheet-all");
        byte[] workbook = filled(plan);

        assertThat(handsIn(plan, workbook).isBlocked()).isFalse();
        assertThat(scenario.formOf("cs01", unit.task(plan, UNIT, CollectReport.SUBMIT_REPORT)))
                .containsEntry("figureA1", 10).containsEntry("figureH1", "TOT");
        unit.submitsWithoutSheet(plan, UNIT, form(plan));

        ReportVersion version = reports.latest(plan, UNIT).orElseThrow();
        assertThat(version.figures()).isEqualTo(figures(plan));
        assertThat(sheets.pending(plan, UNIT)).isEmpty();
        FigureSheet kept = sheets.handedIn(plan, UNIT).get(0).sheet();
        assertThat(kept.sha256()).isEqualTo(Fingerprint.of(workbook));
        assertThat(sheets.content(kept)).isEqualTo(workbook);
        assertThat(entries(plan)).isOne();
        assertThat(journal.brokenStreams(plan)).isEmpty();
    }

    @Test
    void aWorkbookWithOneMistakeStoresNothing() {
        PlanId plan = plan("sheet-wrong");
        byte[] wrong = SheetExamples.changed(filled(plan), book -> SheetExamples.cell(book, "F25").setCellValue(-1));

        WorkbookReading reading = handsIn(plan, wrong);

        assertThat(reading.isBlocked()).isTrue();
        assertThat(sheets.pending(plan, UNIT)).isEmpty();
        assertThat(jdbc.sql("select count(*) from figure_sheet where plan_id = ?").param(plan.value())
                .query(Integer.class).single()).isZero();
        assertThat(entries(plan)).isZero();
    }

    @Test
    void aMistakeLeavesTheWorkbookBeforeInItsPlace() {
        PlanId plan = plan("sheet-before");
        handsIn(plan, filled(plan));
        FigureSheet first = sheets.pending(plan, UNIT).orElseThrow();

        handsIn(plan, new byte[] {1, 2, 3});

        assertThat(sheets.pending(plan, UNIT)).contains(first);
    }

    @Test
    void withoutAWorkbookOrAgainstItTheReportIsRefused() {
        PlanId plan = plan("sheet-none");
        assertThatThrownBy(() -> unit.submitsWithoutSheet(plan, UNIT, form(plan)))
                .hasMessageContaining("Chưa nộp biểu số liệu các năm");

        handsIn(plan, filled(plan));
        Map<String, Object> other = form(plan);
        other.put("figureC1", 44);
        assertThatThrownBy(() -> unit.submitsWithoutSheet(plan, UNIT, other))
                .hasMessageContaining("C1 (biểu mẫu ghi 44, biểu số liệu ghi 1)");
        assertThat(reports.latest(plan, UNIT)).isEmpty();
        assertThat(unit.isWaitingAt(plan, UNIT, CollectReport.SUBMIT_REPORT)).isTrue();
    }

    @Test
    void aReportThatComesBackNeedsNoWorkbookAgainAndItsWorkbookHoldsWhatWasReported() {
        PlanId plan = plan("sheet-returned");
        handsIn(plan, filled(plan));
        unit.submitsWithoutSheet(plan, UNIT, form(plan));
        unit.isReturned(plan, UNIT, "2021-03-15");

        WorkbookReading asItWas = handsIn(plan, exchange.give(plan, UNIT).content());
        assertThat(asItWas.table()).isEqualTo(figures(plan));
        jdbc.sql("delete from figure_sheet_cell where sheet_id in (select id from figure_sheet where version is null)")
                .update();
        jdbc.sql("delete from figure_sheet where version is null").update();

        Map<String, Object> mended = form(plan);
        mended.put("figureC1", 44);
        unit.submitsWithoutSheet(plan, UNIT, mended);

        FigureTable second = reports.latest(plan, UNIT).orElseThrow().figures();
        Figures lastYear = second.of(LAST_YEAR);
        assertThat(lastYear.numbers()).containsEntry("C1", 44);
        assertThat(second.with(LAST_YEAR, figures(plan).of(LAST_YEAR))).isEqualTo(figures(plan));
    }

    @Test
    void aUnitWhoseReportIsSettledHandsNothingInAnyMore() {
        PlanId plan = plan("sheet-settled");
        byte[] workbook = filled(plan);
        unit.submits(plan, UNIT);
        unit.isAccepted(plan, UNIT);

        assertThatThrownBy(() -> handsIn(plan, workbook)).hasMessageContaining("đã kết thúc");
    }
}
