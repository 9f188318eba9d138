package org.planlifecycle.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.report.Narrative;

/** The generated text, word by word, for a small campaign. */
class SummaryTextTest {

    private final Narrative text = new SummaryText(SummaryExamples.material()).write();

    @Test
    void resultsTellWhoReportedAndWhatMoved() {
        assertThat(text.results()).isEqualTo("""
                Đến ngày chốt số liệu (22/3/2021), 4/5 đơn vị có báo cáo được chấp nhận: 3 đúng hạn, 1 nộp muộn. \
                1 đơn vị không có báo cáo: Chi bộ Năm (CS05).
                Năm 2020 (số liệu của 4/5 đơn vị): tỷ lệ đảng viên đăng ký: 90,7% (năm 2019: 75%; tăng 15,7 điểm %).
                Năm 2020 so với năm 2019, tăng nhiều nhất (số liệu của 4/5 đơn vị): đảng viên đăng ký: 381 người (năm 2019: 300; tăng 27%); \
                văn bản đã ban hành: 1.234 văn bản (năm 2019: 1.000; tăng 23,4%; cộng 2019-2020: 2.234).
                Năm 2020 so với năm 2019, giảm nhiều nhất (số liệu của 4/5 đơn vị): hội nghị quán triệt: 60 cuộc (năm 2019: 80; giảm 25%; cộng 2019-2020: 140).
                Kết quả do các đơn vị báo cáo:
                - 100% chi bộ xây dựng kế hoạch làm theo (CS01).""");
    }

    @Test
    void shortcomingsTellOfReportingAndTheUnitsOwnWords() {
        assertThat(text.shortcomings()).isEqualTo("""
                Việc chấp hành chế độ báo cáo chưa nghiêm: 1 báo cáo nộp muộn, 1 đơn vị quá hạn không có báo cáo (2/5 đơn vị).
                Kiểm tra, giám sát (1 đơn vị nêu):
                - Kiểm tra chưa thường xuyên (CS01).""");
    }

    @Test
    void aClusterIsNamedBestOrWeakestOnlyIfEnoughUnitsAndPointsCarryIt() {
        SummaryText carried = new SummaryText(clusters(12, "96.4", 9, "81.2"));
        SummaryText few = new SummaryText(clusters(12, "96.4", 5, "81.2"));
        SummaryText close = new SummaryText(clusters(12, "96.4", 9, "95.9"));

        assertThat(carried.write().results()).contains(
                "Cụm dẫn đầu: tỷ lệ đảng viên đăng ký năm 2020 – Cụm 1 (96,4%; 12/12 đơn vị).");
        assertThat(carried.write().shortcomings()).contains(
                "Cụm có kết quả thấp nhất: tỷ lệ đảng viên đăng ký năm 2020 – Cụm 2 (81,2%; 9/9 đơn vị).");
        assertThat(few.write().shortcomings() + close.write().shortcomings()).doesNotContain("thấp nhất");
        assertThat(few.write().results() + close.write().results()).doesNotContain("dẫn đầu");
    }

    private static SummaryMaterial clusters(int first, String best, int second, String weakest) {
        return SummaryExamples.material(SummaryExamples.figures(), List.of(), List.of(cluster(1, first, best),
                cluster(2, second, weakest)));
    }

    private static ClusterLine cluster(int number, int units, String ratio) {
        return new ClusterLine(number, units, units, 0, 0, Map.of("D2", new BigDecimal(ratio)),
                Map.of("D2", new Coverage(units, units)));
    }

    @Test
    void unitsClosedBeforeTheirDeadlineBrokeNone() {
        SummaryMaterial one = SummaryExamples.material(SummaryExamples.figures(),
                List.of(new MissingUnit("CS05", "Chi bộ Năm", "", true)));
        Narrative closed = new SummaryText(new SummaryMaterial(one.plan(), 1, one.closedOn(), 5, 4, 0, one.missing(),
                one.figures(), one.clusters(), one.themes(), one.totals(), 0, 0, one.thresholds())).write();

        assertThat(closed.shortcomings()).doesNotContain("nghiêm", "quá hạn", "muộn");
        assertThat(closed.results()).contains("1 đơn vị không có báo cáo: Chi bộ Năm (CS05). "
                + "Trong số đó, 1 đơn vị được khép việc nhận báo cáo trước thời hạn.");
    }

    @Test
    void oneLateReportOfManyIsAFactAndNoJudgement() {
        SummaryMaterial one = SummaryExamples.material();

        assertThat(new SummaryText(new SummaryMaterial(one.plan(), 1, one.closedOn(), 71, 70, 1, List.of(), one.figures(),
                one.clusters(), one.themes(), one.totals(), 0, 0, one.thresholds())).write().shortcomings())
                .contains("Về thời hạn báo cáo: 1 báo cáo nộp muộn, 0 đơn vị quá hạn không có báo cáo (1/71 đơn vị).")
                .doesNotContain("nghiêm");
    }

    @Test
    void lessonsAndProposalsStandUnderTheirThemesWithTheUnitsTheyComeFrom() {
        assertThat(text.lessons()).isEqualTo("""
                Nêu gương của người đứng đầu (4 đơn vị nêu):
                - Người đứng đầu phải nêu gương (CS01, CS02 và 2 đơn vị khác).
                Kiểm tra, giám sát (1 đơn vị nêu):
                - Kiểm tra đi liền với khen thưởng (CS02).""");
        assertThat(text.solutions()).isEqualTo("""
                Nội dung khác (1 đơn vị nêu):
                - Đề nghị cấp tài liệu sớm hơn (CS03).""");
    }

    @Test
    void exemplarsAreCountedAndNamedAsReported() {
        assertThat(text.exemplars()).isEqualTo("""
                Các đơn vị giới thiệu 3 tập thể, 12 cá nhân đề nghị biểu dương, khen thưởng.
                Mô hình, cách làm, gương điển hình do các đơn vị nêu:
                - Mô hình “Một cửa thân thiện” (CS04).""");
    }

    @Test
    void yearsThatOtherUnitsReportedOnAreNotCompared() {
        ReviewFigures incomparable = SummaryExamples.figures(-1, new Coverage(1, 5), List.of());

        String results = new SummaryText(SummaryExamples.material(incomparable, List.of())).write().results();

        assertThat(results).contains("Không có đơn vị nào thiếu báo cáo.", "Năm 2020 (số liệu của 4/5 đơn vị): tỷ lệ đảng viên "
                + "đăng ký: 90,7%; văn bản đã ban hành: 1.234 văn bản (cộng 2019-2020: 2.234, mỗi năm từ 1/5 đến 4/5 đơn vị); "
                + "đảng viên đăng ký: 381 người").doesNotContain("năm 2019", "tăng");
    }

    @Test
    void aLongListOfMissingUnitsIsNamedInTheAppendix() {
        List<MissingUnit> missing = new ArrayList<>();
        for (int number = 10; number < 23; number++) {
            missing.add(new MissingUnit("CS" + number, "Chi bộ " + number, "", false));
        }

        assertThat(new SummaryText(SummaryExamples.material(SummaryExamples.figures(), missing)).write().results())
                .contains("13 đơn vị không có báo cáo: Chi bộ 10 (CS10);",
                        "Chi bộ 19 (CS19) và 3 đơn vị khác (danh sách ở phụ lục).");
    }

    @Test
    void aTextNeverOutgrowsItsField() {
        List<ThemedSentence> many = new ArrayList<>();
        List<Theme> themes = new ArrayList<>();
        for (int theme = 0; theme < 40; theme++) {
            themes.add(new Theme("T" + theme, "Chủ đề " + theme, List.of()));
            for (int unit = 0; unit < 5; unit++) {
                many.add(new ThemedSentence("x", "CS" + unit, "", 1, Topic.LESSON,
                        "Bài học %d của đơn vị %d ".formatted(theme, unit) + "rất dài ".repeat(30), themes.get(theme), false));
            }
        }
        SummaryMaterial material = SummaryExamples.material();
        SummaryMaterial large = new SummaryMaterial(material.plan(), 1, material.closedOn(), 5, 3, 1, List.of(),
                material.figures(), List.of(), new ThemeMatrix(themes, many), List.of(), 0, 0,
                SummaryExamples.THRESHOLDS);

        assertThat(new SummaryText(large).write().lessons()).hasSizeLessThan(8000).contains("xem phụ lục theo chủ đề");
    }

    @Test
    void reportsThatSayNothingStillGiveAText() {
        SummaryMaterial material = SummaryExamples.material();
        SummaryMaterial silent = new SummaryMaterial(material.plan(), 1, material.closedOn(), 0, 0, 0, List.of(),
                new ReviewFigures(List.of(ReportPeriod.ofYear(2020)), 0, -1, List.of(), List.of()), List.of(),
                new ThemeMatrix(material.themes().themes(), List.of()), List.of(), 0, 0, SummaryExamples.THRESHOLDS);

        assertThat(new SummaryText(silent).write().lessons()).startsWith("Các báo cáo được chấp nhận không nêu");
    }

    @Test
    void everyThresholdTellsWhoAnswersForItAndSinceWhen() {
        assertThat(new ThresholdTable().rulesOn(LocalDate.of(2021, 3, 22))).hasSize(4).allSatisfy(rule -> assertThat(rule.record())
                .contains("Mức mặc định của phần mềm", "áp dụng từ 01/01/2016", "Ban Tuyên giáo Đảng ủy phụ trách"));
    }

    @Test
    void aThresholdThatWasLaidDownNamesItsPaperFromItsDay() {
        ThresholdRule first = new ThresholdRule(LocalDate.of(2016, 1, 1), "CLUSTER_GAP", 5, "Khoảng cách", "Ban Tuyên giáo", "");
        ThresholdTable table = new ThresholdTable(List.of(first, new ThresholdRule(LocalDate.of(2021, 3, 1), "CLUSTER_GAP", 8,
                "Khoảng cách", "Ban Thường vụ", "Quy định số 12-QĐ/ĐUK")));

        assertThat(table.rulesOn(LocalDate.of(2021, 2, 28))).containsExactly(first);
        assertThat(table.rulesOn(LocalDate.of(2021, 3, 1))).singleElement().satisfies(rule -> assertThat(rule.record())
                .isEqualTo("Do Ban Thường vụ quy định tại Quy định số 12-QĐ/ĐUK, áp dụng từ 01/3/2021."));
        assertThatThrownBy(() -> new ThresholdRule(LocalDate.of(2021, 3, 1), "CLUSTER_GAP", 8, "Khoảng cách", "", ""))
                .hasMessageContaining("no owner");
    }
}
