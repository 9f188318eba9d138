package org.planlifecycle.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.planlifecycle.document.PaperText;
import org.planlifecycle.document.Signature;
import org.planlifecycle.document.Superior;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.Figures;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.plan.ExemplarsNominated.Exemplar;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.NomineeKind;
import org.planlifecycle.plan.ReviewPeriod;
import org.planlifecycle.rehearsal.FigureDraw;
import org.planlifecycle.report.Narrative;
import org.planlifecycle.report.ReportVersion;
import org.planlifecycle.report.ReportVersion.Outcome;
import org.planlifecycle.reporting.audit.SummaryAudit;
import org.planlifecycle.summary.persistence.SummaryStores;

/**
 * The summary report of the rehearsal's 71 units, as it is printed, says what the consolidated workbook says: one unit
 * was merged, one leaves a figure out, one reported a single year, two late, three not at all, and the Youth Union
 * counts again what others have counted. After the figures were taken a theme was renamed, another one chosen and a
 * nomination withdrawn: the report tells of none of it, the next snapshot of all.
 */
class SummaryReportRecomputedTest {

    private static final int SEED = 20210308;
    private static final Set<String> WITHOUT_REPORT = Set.of("CS05", "CS06", "CS44");
    private static final String LESSON = "Người đứng đầu phải nêu gương.";
    private static final LocalDate ISSUED = LocalDate.of(2021, 2, 22);

    private static ConsolidationScene scene;
    private static byte[] workbook;
    private static byte[] report;
    private static final int REPORTED = 68;
    private static final String MASS = "Vai trò của đoàn thể, quần chúng";
    private static long commendedIn2020;
    private static int individuals;
    private static SummaryStores stores;
    private static ReportThemes themes;

    @BeforeAll
    static void theReportIsWritten() {
        List<Unit> units = new ConsolidationScene().directory.units.activeOn(ISSUED);
        scene = new ConsolidationScene(units.stream().map(Unit::code).toList());
        units.forEach(SummaryReportRecomputedTest::report);
        commendedIn2020 = units.stream().filter(unit -> unit.kind() != UnitKind.DOAN_THE)
                .filter(unit -> !WITHOUT_REPORT.contains(unit.code()))
                .mapToLong(unit -> drawn(unit).of(ReportPeriod.ofYear(2020)).numbers().get("F1")).sum();
        scene.directory.changes.merge("CS20", "CS35", LocalDate.of(2021, 3, 1));
        stores = new SummaryStores(scene.database);
        themes = new ReportThemes(stores.narratives, stores.themes, stores.choices, stores.kept, scene.reading, stores.summaries,
                Mockito.mock(Journal.class), scene.clock);
        scene.parts.add(themes);
        stores.choices.put(scene.plan, choice("CS02.LESSON.1", "MASS"));
        scene.knownBeside = " Gọi điện ngày 15/3/2021.";
        scene.consolidated();
        scene.knownBeside = " Gọi điện ngày 22/3/2021.";
        themes.correct(scene.plan, "CS01.LESSON.1", "CONDITIONS", "bantuyengiao");
        scene.jdbc.sql("update report_theme set label = 'Tên mới', sort_order = 99 where code = 'INSPECTION'").update();
        stores.choices.put(scene.plan, choice("CS03.LESSON.1", "MASS"));
        withdrawn("CS10");
        workbook = scene.workbook.of(scene.plan, 1);
        report = written(1);
    }

    private static ThemeChoice choice(String sentence, String theme) {
        return new ThemeChoice(sentence, LESSON, theme, "bantuyengiao", scene.clock.instant());
    }

    /** The office replaces the accepted report by one without its collective. */
    private static void withdrawn(String unitCode) {
        ReportVersion old = scene.reporting.reports.of(scene.plan, unitCode).get(0);
        scene.reporting.reports.checked(old.replaced());
        scene.hasReported(unitCode, old.figures(), false, Outcome.ACCEPTED, old.narrative(),
                old.nominations().subList(1, old.nominations().size()));
    }

    private static void report(Unit unit) {
        FigureTable all = drawn(unit);
        Outcome outcome = unit.code().equals("CS06") ? Outcome.RETURNED : Outcome.ACCEPTED;
        switch (unit.code()) {
            case "CS05", "CS44" -> scene.hasAcknowledged(unit.code());
            case "CS07" -> tells(unit, without(all, ReportPeriod.ofQuarter(2021, 1), null), false, outcome);
            case "CS08" -> tells(unit, without(all, null, "B3P"), true, outcome);
            case "CS09" -> tells(unit, without(all, ReportPeriod.ofYear(2018), "B1"), true, outcome);
            default -> tells(unit, all, false, outcome);
        }
    }

    /** Some say what many say, in their own spelling; every third unit says something of its own. */
    private static void tells(Unit unit, FigureTable figures, boolean late, Outcome outcome) {
        int number = Integer.parseInt(unit.code().substring(2));
        String own = number % 3 == 0 ? "%nĐơn vị có cách làm riêng trong việc đăng ký của %s.".formatted(unit.name()) : "";
        Narrative told = new Narrative("Đã quán triệt đầy đủ các chuyên đề." + own,
                number % 2 == 0 ? "Việc kiểm tra chưa thường xuyên." : "việc KIỂM TRA chưa thường xuyên;",
                LESSON + own, number % 5 == 0 ? "Đề nghị cấp uỷ hỗ trợ kinh phí." : "Đề nghị cấp ủy hỗ trợ kinh phí." + own,
                "Giới thiệu mô hình của đơn vị số %d.".formatted(number));
        List<Exemplar> nominated = new ArrayList<>();
        for (int at = 0; at < number % 4 + 1; at++) {
            nominated.add(new Exemplar(at == 0 ? NomineeKind.COLLECTIVE : NomineeKind.INDIVIDUAL, "Đề cử " + at, "", true, "TOT",
                    false, false, "Việc tốt."));
        }
        individuals += outcome == Outcome.ACCEPTED ? nominated.size() - 1 : 0;
        scene.hasReported(unit.code(), figures, late, outcome, told, nominated);
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

    private static byte[] written(int snapshot) {
        SummaryMaterial material = new SummaryMaterials(scene.plans.plans, scene.reading, themes, new ThresholdTable(),
                scene.clock).of(scene.plan, snapshot);
        try (DocumentRoom room = DocumentRoom.onH2()) {
            return room.issuance().preview(new SummaryDocument(material, new SummaryText(material).write()).compose(
                    new SummaryOutlines().on(ISSUED), new Superior("btg", "Ban Tuyên giáo Tỉnh ủy", "btg@example.vn",
                            ISSUED), new Signature("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Lê Hữu Toàn")), "Dự thảo lần 1");
        }
    }

    @Test
    void everyNumberInTextTablesChartsAndAppendicesIsWhatTheWorkbookComesTo() {
        assertThat(SummaryAudit.contradictions(report, workbook)).isEmpty();
    }

    /** The workbook and the report could lose the same unit; what was handed in tells. */
    @Test
    void nothingThatAUnitReportedIsLostOnItsWayThroughTheWorkbook() {
        assertThat(SummaryAudit.printed(report, "F1", "Năm 2020"))
                .isEqualTo(String.format(Locale.forLanguageTag("vi"), "%,d", commendedIn2020));
        assertThat(PaperText.of(report)).contains("giới thiệu %d tập thể, %d cá nhân ".formatted(REPORTED, individuals));
    }

    @Test
    void whatComesAfterTheSnapshotIsInTheNextOneOnly() {
        int next = scene.consolidated().number();

        assertThat(PaperText.of(report)).doesNotContain("Tên mới", "ngày 22/3").contains(
                MASS + " (1 đơn vị nêu)", "Gọi điện ngày 15/3/2021.");
        assertThat(PaperText.of(written(next))).contains("Gọi điện ngày 22/3/2021.", "Tên mới (68 đơn vị nêu)", MASS + " (2 đơn vị nêu)",
                "giới thiệu %d tập thể, %d cá nhân ".formatted(REPORTED - 1, individuals));
    }

    @Test
    void theAuditSeesAReportOfOtherFigures() {
        int next = scene.restated("CS01", "F1", ReportPeriod.ofYear(2020), 99).number();

        List<String> wrong = SummaryAudit.contradictions(report, scene.workbook.of(scene.plan, next));

        assertThat(wrong).anyMatch(one -> one.startsWith("Biểu đồ")).anyMatch(one -> one.startsWith("Khen thưởng"))
                .anyMatch(one -> one.startsWith("tập thể"))
                .anyMatch(one -> one.startsWith("Đề cử")).anyMatch(one -> one.startsWith("Bảng chủ đề"))
                .anyMatch(one -> one.startsWith("Phụ lục chủ đề"));
        assertThat(SummaryAudit.contradictions(written(next), scene.workbook.of(scene.plan, next))).isEmpty();
    }
}
