package org.planlifecycle.reporting.summary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.planlifecycle.plan.ConferenceWindow;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanId;
import org.planlifecycle.plan.PlanText;
import org.planlifecycle.plan.ReportDeadline;
import org.planlifecycle.plan.ReviewPeriod;
import org.planlifecycle.reporting.theme.Theme;
import org.planlifecycle.reporting.theme.ThemeMatrix;
import org.planlifecycle.reporting.theme.ThemedSentence;
import org.planlifecycle.reporting.theme.Topic;

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
                "Không nộp báo cáo. Đơn vị không nêu lý do.")));
    }

    static SummaryMaterial material(ReviewFigures figures, List<MissingUnit> missing) {
        return new SummaryMaterial(plan(), LocalDate.of(2021, 3, 22), 4 + missing.size(), 3, 1, missing, figures,
                List.of(new ClusterLine(1, 2, 2, 0, 0, Map.of("D2", new BigDecimal("96.4"))),
                        new ClusterLine(2, 2 + missing.size(), 1, 1, missing.size(),
                                Map.of("D2", new BigDecimal("81.2")))),
                themes(), Map.of("CS01", "Đảng bộ Một", "CS02", "Đảng bộ Hai", "CS03", "Chi bộ Ba", "CS04", "Chi bộ Bốn"),
                Map.of("CS01", Map.of("F1", 7L), "CS02", Map.of("F1", 1_204L)), 3, 12);
    }

    /** Two years that can be compared and a quarter on which nobody reported. */
    static ReviewFigures figures() {
        return new ReviewFigures(List.of("Năm 2016", "Năm 2020", "Quý I/2021"), 1, 0, List.of(4, 4, 0), List.of(
                line("A1", "A. Đặc điểm tình hình", "Tổng số đảng viên", "người", false, 400, 420),
                line("B1", "B. Lãnh đạo", "Văn bản đã ban hành", "văn bản", false, 1_000, 1_234),
                line("B2", "B. Lãnh đạo", "Hội nghị quán triệt", "cuộc", false, 80, 60),
                line("D1", "D. Làm theo", "Đảng viên đăng ký", "người", false, 300, 381),
                new FigureLine("D2", "D. Làm theo", "Tỷ lệ đảng viên đăng ký", "%", true,
                        Arrays.asList(new BigDecimal("75.0"), new BigDecimal("90.7"), null)),
                line("F1", "F. Khen thưởng", "Tập thể được cấp cơ sở khen", "lượt", false, 2, 9)));
    }

    private static FigureLine line(String code, String section, String label, String unit, boolean ratio, long first,
            long last) {
        return new FigureLine(code, section, label, unit, ratio,
                Arrays.asList(BigDecimal.valueOf(first), BigDecimal.valueOf(last), null));
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
