package org.planlifecycle.summary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.ConferenceWindow;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanText;
import org.planlifecycle.plan.ReportDeadline;
import org.planlifecycle.plan.ReviewPeriod;

/** A small campaign of five units in two clusters, one of which did not report. */
final class SummaryExamples {

    static final PlanId PLAN = new PlanId("kh-2021-008");
    private static final Theme EXAMPLE = new Theme("EXAMPLE", "Nêu gương của người đứng đầu", List.of());
    private static final Theme INSPECTION = new Theme("INSPECTION", "Kiểm tra, giám sát", List.of());
    private static final Theme OTHER = new Theme("OTHER", "Nội dung khác", List.of());

    private SummaryExamples() {
    }

    static SummaryMaterial material() {
        return material(figures(), List.of(new MissingUnit("CS05", "Chi bộ Năm",
                "Không nộp báo cáo.", false)));
    }

    static final Thresholds THRESHOLDS = new ThresholdTable().on(LocalDate.of(2021, 3, 22));

    static SummaryMaterial material(ReviewFigures figures, List<MissingUnit> missing) {
        return material(figures, missing, List.of(
                new ClusterLine(1, 2, 2, 0, 0, Map.of("D2", new BigDecimal("96.4")), Map.of("D2", new Coverage(2, 2))),
                new ClusterLine(2, 2 + missing.size(), 1, 1, missing.size(), Map.of("D2", new BigDecimal("81.2")),
                        Map.of("D2", new Coverage(2, 3)))));
    }

    static SummaryMaterial material(ReviewFigures figures, List<MissingUnit> missing, List<ClusterLine> clusters) {
        return new SummaryMaterial(plan(), 1, LocalDate.of(2021, 3, 22), 4 + missing.size(), 3, 1, missing, figures,
                clusters,
                themes(), List.of(new UnitTotals("Đảng bộ Một", true, Map.of("F1", 7L)),
                        new UnitTotals("Đảng bộ Hai", true, Map.of("F1", 1_204L)),
                        new UnitTotals("Đoàn Khối", false, Map.of("F1", 5L))), 3, 12, THRESHOLDS);
    }

    /** Two years that can be compared and a quarter on which nobody reported; the Youth Union's figures stand apart. */
    static ReviewFigures figures() {
        return figures(0, new Coverage(4, 5), List.of(new ReviewFigures.Apart("Đoàn Khối",
                List.of(line("F1", "F. Khen thưởng", "Tập thể được cấp cơ sở khen", "lượt", 2, 3, new Coverage(1, 1))))));
    }

    static ReviewFigures figures(int first, Coverage firstYear, List<ReviewFigures.Apart> apart) {
        return new ReviewFigures(List.of(ReportPeriod.ofYear(2019), ReportPeriod.ofYear(2020),
                ReportPeriod.ofQuarter(2021, 1)), 1, first, List.of(
                        new FigureLine("A1", "A. Đặc điểm tình hình", "Tổng số đảng viên", "người", false,
                                amounts(400, 420), coverage(firstYear), null, false, true),
                        line("B1", "B. Lãnh đạo", "Văn bản đã ban hành", "văn bản", 1_000, 1_234, firstYear),
                        line("B2", "B. Lãnh đạo", "Hội nghị quán triệt", "cuộc", 80, 60, firstYear),
                        new FigureLine("D1", "D. Làm theo", "Đảng viên đăng ký", "người", false, amounts(300, 381),
                                coverage(firstYear), null, false, true),
                        new FigureLine("D2", "D. Làm theo", "Tỷ lệ đảng viên đăng ký", "%", true,
                                Arrays.asList(new BigDecimal("75.0"), new BigDecimal("90.7"), null), coverage(firstYear),
                                new BigDecimal("83.0"), true, true),
                        line("F1", "F. Khen thưởng", "Tập thể được cấp cơ sở khen", "lượt", 2, 1_209, firstYear)), apart);
    }

    private static FigureLine line(String code, String section, String label, String unit, long first, long last,
            Coverage firstYear) {
        return new FigureLine(code, section, label, unit, false, amounts(first, last),
                firstYear.asked() == 1 ? Arrays.asList(firstYear, firstYear, null) : coverage(firstYear),
                BigDecimal.valueOf(first + last), true, true);
    }

    private static List<BigDecimal> amounts(long first, long last) {
        return Arrays.asList(BigDecimal.valueOf(first), BigDecimal.valueOf(last), null);
    }

    private static List<Coverage> coverage(Coverage first) {
        return List.of(first, new Coverage(4, 5), new Coverage(0, 5));
    }

    static ThemeMatrix themes() {
        return new ThemeMatrix(List.of(EXAMPLE, INSPECTION, OTHER), List.of(
                said("CS01", Topic.RESULT, 1, "100% chi bộ xây dựng kế hoạch làm theo.", OTHER),
                said("CS01", Topic.SHORTCOMING, 1, "Kiểm tra chưa thường xuyên.", INSPECTION),
                said("CS01", Topic.LESSON, 1, "Người đứng đầu phải nêu gương.", EXAMPLE),
                said("CS02", Topic.LESSON, 1, "Người đứng đầu phải nêu gương.", EXAMPLE),
                said("CS03", Topic.LESSON, 1, "người đứng đầu phải nêu gương", EXAMPLE),
                said("CS04", Topic.LESSON, 1, "Người đứng đầu phải nêu gương;", EXAMPLE),
                said("CS02", Topic.LESSON, 2, "Kiểm tra đi liền với khen thưởng.", INSPECTION),
                said("CS03", Topic.PROPOSAL, 1, "Đề nghị cấp tài liệu sớm hơn.", OTHER),
                said("CS04", Topic.EXEMPLAR, 1, "Mô hình “Một cửa thân thiện”.", OTHER)));
    }

    private static ThemedSentence said(String unit, Topic topic, int number, String text, Theme theme) {
        return new ThemedSentence("%s.%s.%d".formatted(unit, topic, number), unit, "Đơn vị " + unit, 1, topic, text,
                theme, false);
    }

    private static Plan plan() {
        PlanText text = new PlanText("five-year-review", "sơ kết 5 năm thực hiện Chỉ thị số 05-CT/TW",
                List.of("Chỉ thị số 05-CT/TW"), "", "", "", "", List.of(), List.of());
        ReportDeadline deadline = new ReportDeadline("trước ngày 08/3/2021", Instant.parse("2021-03-07T17:00:00Z"),
                LocalDate.of(2021, 3, 7));
        return Plan.propose(PLAN, text, new ReviewPeriod(2016, 2020), deadline, new ConferenceWindow(
                "Dự kiến tháng 5/2021", LocalDate.of(2021, 5, 1), LocalDate.of(2021, 5, 31), null), "bantuyengiao",
                Instant.EPOCH).issue("08-KH/ĐUK", LocalDate.of(2021, 2, 22));
    }
}
