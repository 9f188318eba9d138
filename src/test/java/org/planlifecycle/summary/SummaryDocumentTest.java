package org.planlifecycle.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planlifecycle.document.Appendix;
import org.planlifecycle.document.Block;
import org.planlifecycle.document.DraftDocument;
import org.planlifecycle.document.Signature;
import org.planlifecycle.document.Superior;

class SummaryDocumentTest {

    private static final Superior SUPERIOR = new Superior("btg", "Ban Tuyên giáo Tỉnh ủy", "btg@example.vn",
            LocalDate.of(2016, 1, 1));

    private final DraftDocument document = compose(SummaryExamples.material());

    private static DraftDocument compose(SummaryMaterial material) {
        return new SummaryDocument(material, new SummaryText(material).write()).compose(
                new SummaryOutlines().on(LocalDate.of(2021, 3, 25)), SUPERIOR,
                new Signature("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Lê Hữu Toàn"));
    }

    @Test
    void theOutlineIsThatOfAReviewWithWhatPeopleWroteInItsPlaces() {
        assertThat(headings(document)).containsSubsequence("PHẦN THỨ NHẤT", "KẾT QUẢ THỰC HIỆN TỪ NĂM 2016 ĐẾN NĂM 2020",
                "ĐẶC ĐIỂM TÌNH HÌNH", "TÌNH HÌNH BÁO CÁO CỦA CÁC ĐƠN VỊ", "KẾT QUẢ THỰC HIỆN", "ĐÁNH GIÁ CHUNG",
                "Khuyết điểm, hạn chế", "Bài học kinh nghiệm", "PHẦN THỨ HAI", "NHIỆM VỤ, GIẢI PHÁP, KIẾN NGHỊ");
        assertThat(document.body()).anySatisfy(block -> assertThat(block).isEqualTo(new Block.Paragraph(
                new SummaryText(SummaryExamples.material()).write().lessons())));
    }

    @Test
    void aSectionOnWhichNobodyReportedHasNoHeading() {
        assertThat(headings(document)).doesNotContain("Kiểm tra, giám sát", "Vai trò của Đoàn thanh niên");
    }

    @Test
    void chartsShowTheClustersAndTheYears() {
        assertThat(document.body()).filteredOn(Block.Chart.class::isInstance).map(block -> ((Block.Chart) block).title())
                .containsExactly("Tổng số đảng viên (người; 4/5 đơn vị)", "Tình hình nộp báo cáo theo cụm (đơn vị)",
                        "Văn bản đã ban hành (văn bản; 4/5 đơn vị)", "Tỷ lệ đảng viên đăng ký (%; 4/5 đơn vị)",
                        "Tập thể được cấp cơ sở khen (lượt; 4/5 đơn vị)",
                        "Tỷ lệ theo cụm thi đua, năm 2020 (%)");
    }

    @Test
    void theAppendicesHoldFiguresModelsTheCommendedTheMissingAndTheThemes() {
        assertThat(document.appendices()).extracting(Appendix::title).containsExactly("SỐ LIỆU TỔNG HỢP",
                "DANH SÁCH MÔ HÌNH, CÁCH LÀM HAY DO CÁC ĐƠN VỊ BÁO CÁO",
                "TẬP THỂ, CÁ NHÂN ĐÃ ĐƯỢC KHEN THƯỞNG, THEO BÁO CÁO CỦA ĐƠN VỊ",
                "DANH SÁCH ĐƠN VỊ KHÔNG CÓ BÁO CÁO", "HẠN CHẾ, BÀI HỌC, KIẾN NGHỊ CỦA CÁC ĐƠN VỊ THEO CHỦ ĐỀ");
        assertThat(rows(0)).contains(
                List.of("A1", "Tổng số đảng viên (người; 4/5 đơn vị)", "400", "420", "không cộng"),
                List.of("B1", "Văn bản đã ban hành (văn bản; 4/5 đơn vị)", "1.000", "1.234", "2.234"),
                List.of("D2", "Tỷ lệ đảng viên đăng ký (%; 4/5 đơn vị)", "75,0", "90,7", "83,0"));
        assertThat(rows(1)).containsExactly(List.of("1", "Đơn vị CS04", "Mô hình “Một cửa thân thiện”."));
        assertThat(rows(2)).containsExactly(List.of("1", "Đảng bộ Một", "7"),
                List.of("2", "Đảng bộ Hai", "1.204"), List.of("", "Cộng (4/5 đơn vị)", "1.211"),
                List.of("", "Đoàn Khối (không cộng)", "5"));
        assertThat(rows(3)).containsExactly(List.of("1", "CS05", "Chi bộ Năm",
                "Không nộp báo cáo."));
        assertThat(rows(4)).contains(List.of("Bài học kinh nghiệm", "Nêu gương của người đứng đầu",
                "Người đứng đầu phải nêu gương.", "CS01, CS02, CS03, CS04"));
    }

    @Test
    void theSuperiorIsARecipientByReportCopy() {
        assertThat(document.recipients().get(0)).isEqualTo("Ban Tuyên giáo Tỉnh ủy (b/c),");
        assertThat(document.recipients().get(2)).contains("Các ban, Cơ quan Ủy ban Kiểm tra, Văn phòng Đảng ủy");
    }

    @Test
    void withoutMissingUnitsTheAppendixSaysSo() {
        assertThat(compose(SummaryExamples.material(SummaryExamples.figures(), List.of())).appendices().get(3).body())
                .containsExactly(new Block.Paragraph("Không có đơn vị nào thiếu báo cáo."));
    }

    private List<List<String>> rows(int appendix) {
        return ((Block.Table) document.appendices().get(appendix).body().get(0)).rows();
    }

    private static List<String> headings(DraftDocument document) {
        return document.body().stream().map(block -> block instanceof Block.Heading heading ? heading.text()
                : block instanceof Block.Centred centred ? centred.text() : "").filter(text -> !text.isEmpty()).toList();
    }
}
