package org.planlifecycle.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlifecycle.document.facts.Contradiction;
import org.planlifecycle.document.facts.FactCheck;
import org.planlifecycle.document.facts.TextPart;

/** Figures in people's sentences of the report, held against its table of facts. */
class FigureClaimsTest {

    private final FigureClaims claims = new FigureClaims(SummaryExamples.material(), Optional.empty());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Toàn Đảng bộ có 5/5 đơn vị nộp báo cáo.                     | Đơn vị có báo cáo                   | 4",
            "Có 4 báo cáo đúng hạn.                                      | Báo cáo đúng hạn                    | 3",
            "Có 2 đơn vị nộp muộn.                                       | Báo cáo nộp muộn                    | 1",
            "Chỉ 3 đơn vị không có báo cáo.                              | Đơn vị không có báo cáo             | 1",
            "Các đơn vị giới thiệu 4 tập thể, 12 cá nhân.                | Tập thể được giới thiệu             | 3",
            "Các đơn vị giới thiệu 3 tập thể, 13 cá nhân.                | Cá nhân được giới thiệu             | 12",
            "Tỷ lệ đảng viên đăng ký năm 2020 đạt 94,2%.                 | Tỷ lệ đảng viên đăng ký, năm 2020   | 90,7%",
            "Hội nghị quán triệt: 61 cuộc.                               | Hội nghị quán triệt, năm 2020       | 60",
            "Văn bản đã ban hành năm 2020 là 1.243 văn bản.              | Văn bản đã ban hành, năm 2020       | 1.234",
            "Hội nghị quán triệt tăng 25% so với năm 2019.               | Tăng, giảm: Hội nghị quán triệt     | giảm 25",
            "Cụm 2 dẫn đầu về tỷ lệ đảng viên đăng ký.                   | Cụm dẫn đầu: Tỷ lệ đảng viên đăng ký | Cụm 1",
            "Tỷ lệ báo cáo đúng hạn thấp nhất là Cụm 1.                  | Cụm thấp nhất về báo cáo đúng hạn   | Cụm 2",
    })
    void aFigureThatTheTableDoesNotHaveIsToldWithTheTrueOne(String sentence, String field, String value) {
        assertThat(found(claims, sentence)).singleElement()
                .satisfies(one -> assertThat(one.field()).isEqualTo(field))
                .satisfies(one -> assertThat(one.value()).isEqualTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Có 4/5 đơn vị có báo cáo; 3 báo cáo đúng hạn, 1 đơn vị nộp muộn, 1 đơn vị không có báo cáo.",
            "Tỷ lệ đảng viên đăng ký tăng từ 75% lên 90,7%.",
            "Tỷ lệ đảng viên đăng ký của Cụm 2 đạt 81,2%.",
            "Cụm 2 có 1 đơn vị nộp muộn, 1 đơn vị không có báo cáo.",
            "Hội nghị quán triệt: 60 cuộc, giảm 25% so với năm 2019.",
            "Cộng hai năm, hội nghị quán triệt 140 cuộc.",
            "Hội nghị quán triệt được tổ chức nghiêm túc, có 12 báo cáo viên tham gia.",
            "Chi bộ tổ chức hội nghị quán triệt 3 cuộc (CS01).",
            "Theo Chỉ thị số 05-CT/TW, 5 đơn vị tiêu biểu báo cáo tại hội nghị.",
    })
    void whatTheTableHasOrIsAboutAnotherThingIsNotAsked(String sentence) {
        assertThat(found(claims, sentence)).isEmpty();
    }

    @Test
    void theGeneratedTextIsTrueAndFullyKnown() {
        new SummaryText(SummaryExamples.material()).write().blocks().values().forEach(text -> {
            assertThat(found(claims, text)).isEmpty();
            assertThat(claims.unmatched(text)).isEmpty();
        });
    }

    @Test
    void aFigureThatWasTrueBeforeIsToldWithBoth() {
        SummaryMaterial late = new SummaryMaterial(SummaryExamples.material().plan(), 2, SummaryExamples.material().closedOn(), 5,
                4, 1, List.of(), SummaryExamples.figures(), SummaryExamples.material().clusters(), SummaryExamples.themes(),
                List.of(), 3, 12, SummaryExamples.THRESHOLDS);

        assertThat(found(new FigureClaims(late, Optional.of(SummaryExamples.material())), "Có 4/5 đơn vị gửi báo cáo."))
                .singleElement().satisfies(one -> assertThat(one.words()).isEqualTo("Kết quả đạt được, đoạn 1 ghi "
                        + "“4/5 đơn vị gửi báo cáo”, Đơn vị có báo cáo là “5 (số liệu chốt lần 1 là 4)”"));
    }

    @Test
    void aFigureOfWhichNoLineSpeaksIsOnlyListed() {
        String text = "Số chi bộ làm tốt đạt 95%. Đã có 3/4 đơn vị đăng ký mô hình. Mọi việc đều tốt.";

        assertThat(found(claims, text)).isEmpty();
        assertThat(claims.unmatched(text)).containsExactly("Số chi bộ làm tốt đạt 95%.", "Đã có 3/4 đơn vị đăng ký mô hình.");
    }

    private static List<Contradiction> found(FigureClaims claims, String text) {
        return FactCheck.find(List.of(new TextPart("Kết quả đạt được", text)), claims.facts());
    }
}
