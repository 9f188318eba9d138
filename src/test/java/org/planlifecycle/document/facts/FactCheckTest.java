package org.planlifecycle.document.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text says otherwise than the fields of 08-KH/ĐUK moved to 2026: reports before 11/12/2026, conference 2/2027. */
class FactCheckTest {

    private static final List<StatedFact> FACTS = List.of(
            new ReportDue("Thời hạn nộp báo cáo", "trước ngày 11/12/2026", LocalDate.of(2026, 12, 10)),
            new ConferenceTime("Thời gian tổ chức hội nghị", "Dự kiến tháng 2/2027", LocalDate.of(2027, 2, 1),
                    LocalDate.of(2027, 2, 28)),
            new YearsOfReview("Thời kỳ sơ kết", 2016, 2020), new NumberOfUnits("Đơn vị báo cáo", 71, 70),
            new IssuedBy("Cơ quan ban hành", "BAN THƯỜNG VỤ ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Các đơn vị gửi báo cáo về Ban Tuyên giáo trước ngày 08/3/2021.          | trước ngày 08/3/2021",
            "Báo cáo gửi về Ban Thường vụ Đảng ủy Khối (qua Ban Tuyên giáo) **trước ngày 08/3/2021**. | trước ngày 08/3/2021",
            "Trước ngày 08/3/2021, các đơn vị nộp báo cáo.                           | Trước ngày 08/3/2021",
            "Thời hạn gửi: chậm nhất ngày 11/12/2026.                                | chậm nhất ngày 11/12/2026",
            "Các đơn vị báo cáo trước ngày 10 tháng 12 năm 2026.                     | trước ngày 10 tháng 12 năm 2026",
            "Nộp báo cáo trước 17 giờ ngày 09/12/2026.                               | trước 17 giờ ngày 09/12/2026",
            "Đơn vị nộp báo cáo ngày 15/12.                                          | ngày 15/12",
            "Các đơn vị gửi báo cáo trong tháng 3/2021.                              | tháng 3/2021",
            "Hội nghị dự kiến tổ chức tháng 5/2021.                                  | tháng 5/2021",
            "Tổ chức hội nghị sơ kết vào ngày 14/5/2021, sau khi nhận báo cáo.       | ngày 14/5/2021",
            "Hội nghị tổ chức trong quý II/2027.                                     | quý II/2027",
            "Hội nghị xong trước ngày 01/02/2027.                                    | trước ngày 01/02/2027",
            "Kết quả giai đoạn 2015 – 2020 được đánh giá đúng thực chất.             | giai đoạn 2015 - 2020",
            "Đánh giá từ năm 2016 đến năm 2021.                                      | từ năm 2016 đến năm 2021",
            "sơ kết 10 năm thực hiện Chỉ thị số 05-CT/TW                             | sơ kết 10 năm",
            "Qua 04 năm thực hiện Chỉ thị số 05-CT/TW                                | Qua 04 năm",
            "Tất cả 70 đơn vị gửi báo cáo đúng hạn.                                  | Tất cả 70 đơn vị",
            "69 chi, đảng bộ cơ sở trực thuộc tổ chức sơ kết.                        | 69 chi, đảng bộ cơ sở trực thuộc tổ chức sơ kết",
            "Ban Thường vụ Tỉnh ủy tổ chức hội nghị sơ kết.                          | Ban Thường vụ Tỉnh ủy",
            "Các đơn vị gửi báo cáo về Ban Chấp hành Đảng bộ Khối.                   | Ban Chấp hành Đảng bộ Khối",
    })
    void anotherWordForTheSameThingIsAContradiction(String sentence, String said) {
        assertThat(contradictions(sentence)).extracting(Contradiction::said).containsExactly(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Các đơn vị gửi báo cáo trước ngày 11/12/2026.",
            "Các đơn vị gửi báo cáo chậm nhất ngày 10/12/2026; hội nghị dự kiến tháng 02/2027.",
            "Nộp báo cáo trước ngày 11/12.",
            "Hội nghị tổ chức ngày 14/02/2027.",
            "Hội nghị tổ chức trong quý I/2027.",
            "Các đơn vị gửi báo cáo theo Công văn số 85-CV/BTGTU, ngày 18/02/2021 của Ban Tuyên giáo Tỉnh ủy.",
            "Kế hoạch số 14-KH/ĐUK, ngày 05/10/2016 của Ban Thường vụ Đảng ủy Khối (khóa XIII) về gửi báo cáo.",
            "Nghị quyết Hội nghị Trung ương 4 (khóa XII), ngày 30/10/2016 về xây dựng Đảng.",
            "Ban Tuyên giáo dự thảo báo cáo sơ kết xong trước ngày 20/12/2026.",
            "Văn phòng chuẩn bị kinh phí trước ngày 30/01/2027.",
            "sơ kết 5 năm thực hiện Chỉ thị số 05-CT/TW",
            "Kết quả 05 năm thực hiện, giai đoạn 2016 - 2020, nhiệm kỳ 2015 - 2020.",
            "Kế hoạch phát triển kinh tế - xã hội 5 năm 2021 - 2025.",
            "Cả 71 đơn vị gửi báo cáo; chọn 3 đơn vị giao lưu tại hội nghị.",
            "70 chi, đảng bộ cơ sở tổ chức sơ kết.",
            "Chỉ thị số 15-CT/TU, ngày 27/6/2016 của Ban Thường vụ Tỉnh ủy.",
            "Ban Thường vụ Đảng ủy Khối tổ chức hội nghị; các đơn vị gửi báo cáo về Ban Thường vụ Đảng ủy Khối.",
            "Bảo đảm 3/4 số đảng viên tham gia báo cáo, 10-15 trang.",
    })
    void whatRepeatsTheFieldOrIsAboutAnotherThingIsNone(String sentence) {
        assertThat(contradictions(sentence)).isEmpty();
    }

    @Test
    void aContradictionNamesBothPlaces() {
        List<Contradiction> found = FactCheck.find(List.of(new TextPart("Nội dung", "Đánh giá đúng thực chất.\n\n"
                + "Chuẩn bị chu đáo. Hội nghị tổ chức tháng\u00a05/2021.")), FACTS);

        assertThat(found).singleElement().satisfies(one -> assertThat(one.words()).isEqualTo(
                "Nội dung, đoạn 2 ghi “tháng 5/2021”, Thời gian tổ chức hội nghị là “Dự kiến tháng 2/2027”"));
    }

    private static List<Contradiction> contradictions(String sentence) {
        return FactCheck.find(List.of(new TextPart("Nội dung", sentence)), FACTS);
    }
}
