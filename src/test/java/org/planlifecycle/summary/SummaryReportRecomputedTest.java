package org.planlifecycle.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.planlifecycle.consolidation.ConsolidationScene;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.directory.UnitKind;
import org.planlifecycle.document.DocumentRoom;
import org.planlifecycle.document.Signature;
import org.planlifecycle.document.Superior;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.Figures;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.plan.ReviewPeriod;
import org.planlifecycle.rehearsal.FigureDraw;
import org.planlifecycle.reminder.units.CallLog;
import org.planlifecycle.report.ReportExtensions;
import org.planlifecycle.report.ReportVersion.Outcome;
import org.planlifecycle.reporting.audit.SummaryAudit;

/**
 * The summary report of the rehearsal's 71 units, as it is printed, says what the consolidated workbook says: one unit
 * was merged, one leaves a figure out, one reported a single year, two late, three not at all, and the Youth Union
 * counts again what others have counted.
 */
class SummaryReportRecomputedTest {

    private static final int SEED = 20210308;
    private static final Set<String> WITHOUT_REPORT = Set.of("CS05", "CS06", "CS44");
    private static final LocalDate ISSUED = LocalDate.of(2021, 2, 22);

    private static ConsolidationScene scene;
    private static byte[] workbook;
    private static byte[] report;
    private static long commendedIn2020;

    @BeforeAll
    static void theReportIsWritten() {
        List<Unit> units = new ConsolidationScene().directory.units.activeOn(ISSUED);
        scene = new ConsolidationScene(units.stream().map(Unit::code).toList());
        units.forEach(SummaryReportRecomputedTest::report);
        commendedIn2020 = units.stream().filter(unit -> unit.kind() != UnitKind.DOAN_THE)
                .filter(unit -> !WITHOUT_REPORT.contains(unit.code()))
                .mapToLong(unit -> drawn(unit).of(ReportPeriod.ofYear(2020)).numbers().get("F1")).sum();
        scene.directory.changes.merge("CS20", "CS35", LocalDate.of(2021, 3, 1));
        workbook = scene.workbook.of(scene.plan, scene.consolidated().number());
        report = written();
    }

    private static void report(Unit unit) {
        FigureTable all = drawn(unit);
        switch (unit.code()) {
            case "CS05", "CS44" -> scene.hasAcknowledged(unit.code());
            case "CS06" -> scene.hasReported(unit.code(), all, false, Outcome.RETURNED);
            case "CS07" -> scene.hasReported(unit.code(), without(all, ReportPeriod.ofQuarter(2021, 1), null));
            case "CS08" -> scene.hasReported(unit.code(), without(all, null, "B3P"), true, Outcome.ACCEPTED);
            case "CS09" -> scene.hasReported(unit.code(), without(all, ReportPeriod.ofYear(2018), "B1"), true,
                    Outcome.ACCEPTED);
            default -> scene.hasReported(unit.code(), all);
        }
    }

    private static FigureTable drawn(Unit unit) {
        return FigureDraw.table(unit, scene.reporting.regime, scene.reporting.regime.periods(
                new ReviewPeriod(2016, 2020)), new SplittableRandom(SEED + unit.code().hashCode()));
    }

    /** @param period and {@code code}: {@code null} for every one of them */
    private static FigureTable without(FigureTable all, ReportPeriod period, String code) {
        FigureTable changed = all;
        for (ReportPeriod one : all.periods()) {
            if (period == null || one.equals(period)) {
                Map<String, Integer> numbers = new HashMap<>(code == null ? Map.of() : all.of(one).numbers());
                numbers.remove(code);
                changed = changed.with(one, new Figures(numbers, code == null ? Map.of() : all.of(one).grades()));
            }
        }
        return changed;
    }

    private static byte[] written() {
        ReportThemes themes = Mockito.mock(ReportThemes.class);
        Mockito.when(themes.of(scene.plan)).thenReturn(SummaryExamples.themes());
        SummaryMaterial material = new SummaryMaterials(scene.plans.plans, scene.reading, (plan, kind) -> 4, themes,
                new MissingReasons(scene.plans.units, Mockito.mock(ReportExtensions.class), Mockito.mock(CallLog.class),
                        scene.clock), new ThresholdTable(), scene.clock).of(scene.plan);
        try (DocumentRoom room = DocumentRoom.onH2()) {
            return room.issuance().preview(new SummaryDocument(material, new SummaryText(material).write()).compose(
                    new SummaryOutlines().on(ISSUED), new Superior("btg", "Ban Tuyên giáo Tỉnh ủy", "btg@example.vn",
                            ISSUED), new Signature("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Lê Hữu Toàn")), "Dự thảo lần 1");
        }
    }

    @Test
    void everyNumberInTextTablesAndChartsIsWhatTheWorkbookComesTo() {
        assertThat(SummaryAudit.contradictions(report, workbook)).isEmpty();
    }

    /** The workbook and the report could lose the same unit; what was handed in tells. */
    @Test
    void nothingThatAUnitReportedIsLostOnItsWayThroughTheWorkbook() {
        assertThat(SummaryAudit.printed(report, "F1", "Năm 2020"))
                .isEqualTo(String.format(Locale.forLanguageTag("vi"), "%,d", commendedIn2020));
    }

    @Test
    void theAuditSeesAReportOfOtherFigures() {
        scene.restated("CS01", "F1", ReportPeriod.ofYear(2020), 99);

        List<String> wrong = SummaryAudit.contradictions(report, scene.workbook.of(scene.plan, 2));

        assertThat(wrong).anyMatch(one -> one.startsWith("Biểu đồ")).anyMatch(one -> one.startsWith("Khen thưởng"))
                .anyMatch(one -> one.startsWith("tập thể"));
    }
}
