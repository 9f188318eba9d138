package org.planlifecycle.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planlifecycle.document.Appendix;
import org.planlifecycle.document.Block;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.DraftDocument;
import org.planlifecycle.kernel.PlanId;

/** What one report says otherwise than another one, sentence by sentence and cell by cell. */
class ReportDifferenceTest {

    private static final List<String> FIGURES = List.of("Mã", "Chỉ tiêu", "Năm 2020");

    private static DraftDocument report(String text, Block.Table table) {
        return DraftDocument.draft(new PlanId("plan"), DocumentKind.SUMMARY_REPORT, "BC").title("kết quả")
                .heading(1, "Kết quả").paragraph(text).signedBy("T/M", "BÍ THƯ", "Nguyễn Văn Mẫu")
                .appendix(new Appendix("SỐ LIỆU", List.of(table))).build();
    }

    private static Block.Table figures(List<List<String>> rows) {
        return new Block.Table(FIGURES, rows);
    }

    private static List<ChangedPlace> between(String old, String now) {
        Block.Table same = figures(List.of());
        return ReportDifference.between(report(old, same), report(now, same));
    }

    private static List<ChangedPlace> between(Block.Table old, Block.Table now) {
        return ReportDifference.between(report("Như nhau.", old), report("Như nhau.", now));
    }

    @Test
    void whatReadsTheSameIsNoChange() {
        assertThat(between("Có 5 đơn vị báo cáo.\nHết.", "Có 5 đơn vị báo cáo.\nHết.")).isEmpty();
        assertThat(between(figures(List.of(List.of("A1", "Đảng viên", "5"))),
                figures(List.of(List.of("A1", "Đảng viên", "5"))))).isEmpty();
    }

    @Test
    void aSentenceStandsBesideTheOneItBecame() {
        assertThat(between("Có 5 đơn vị báo cáo.\nCác chi bộ sinh hoạt đều.", "Có 6 đơn vị báo cáo.\nCác chi bộ sinh hoạt đều."))
                .containsExactly(new ChangedPlace("Kết quả", "", "Có 5 đơn vị báo cáo.", "Có 6 đơn vị báo cáo."));
    }

    @Test
    void aSentenceThatIsGoneAndOneThatIsNewStandAlone() {
        assertThat(between("Có 5 đơn vị báo cáo.\nHết.", "Đã trao giấy khen cho tập thể.\nHết.")).containsExactly(
                new ChangedPlace("Kết quả", "", "Có 5 đơn vị báo cáo.", ""),
                new ChangedPlace("Kết quả", "", "", "Đã trao giấy khen cho tập thể."));
        assertThat(between("Hết.\nHết.", "Hết.")).containsExactly(new ChangedPlace("Kết quả", "", "Hết.", ""));
    }

    @Test
    void aCellIsNamedByItsRowAndItsColumn() {
        assertThat(between(figures(List.of(List.of("A1", "Đảng viên", "5"), List.of("A2", "Kết nạp", "1"))),
                figures(List.of(List.of("A1", "Đảng viên", "7"), List.of("A2", "Kết nạp", "1")))))
                .containsExactly(new ChangedPlace("Phụ lục 1", "A1 Đảng viên, Năm 2020", "5", "7"));
    }

    @Test
    void theCountOfRowsSaysNothingAndARowMayCome() {
        List<String> header = List.of("STT", "Đơn vị", "Lý do");
        Block.Table old = new Block.Table(header, List.of(List.of("1", "Đảng bộ B", "Muộn")));
        Block.Table now = new Block.Table(header, List.of(List.of("1", "Đảng bộ A", "Sáp nhập"), List.of("2", "Đảng bộ B", "Muộn")));

        assertThat(between(old, now)).containsExactly(
                new ChangedPlace("Phụ lục 1", "Đảng bộ A", "", "Đảng bộ A; Sáp nhập"));
        assertThat(between(now, old)).containsExactly(
                new ChangedPlace("Phụ lục 1", "Đảng bộ A", "Đảng bộ A; Sáp nhập", ""));
    }

    @Test
    void rowsThatBeginAlikeAreHeldAgainstEachOtherInOrder() {
        assertThat(between(figures(List.of(List.of("C1", "Tốt", "5"), List.of("C1", "Khá", "3"), List.of("C1", "Kém", "0"))),
                figures(List.of(List.of("C1", "Tốt", "6"), List.of("C1", "Khá", "2"), List.of("C1", "Kém", "0")))))
                .containsExactly(new ChangedPlace("Phụ lục 1", "C1 Tốt, Năm 2020", "5", "6"),
                        new ChangedPlace("Phụ lục 1", "C1 Khá, Năm 2020", "3", "2"));
    }
}
