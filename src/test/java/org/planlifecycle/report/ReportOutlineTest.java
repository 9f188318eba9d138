package org.planlifecycle.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.figures.ReporterKind;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.report.persistence.ReportingTables;

class ReportOutlineTest {

    private static final ReportRegime REGIME = new ReportingTables(TestDatabase.migrated()).regime;
    private static final ReportPeriod YEAR = ReportPeriod.ofYear(2018);

    private final ReportOutline outline = new ReportOutline(REGIME, ReporterKind.PARTY);

    @Test
    void theBlocksTheFiguresAndTheListsAreItsParts() {
        assertThat(outline.parts().values()).startsWith("Kết quả đạt được").contains("A2. Đảng viên nữ")
                .endsWith("Đề cử điển hình", "Tệp đính kèm").doesNotContain("K2. Gương thanh niên tiêu biểu");
        assertThat(outline.name(new ReportRemark("A2", YEAR, "Sai"))).isEqualTo("A2. Đảng viên nữ (năm 2018)");
    }

    @Test
    void aRemarkMustPointAtAPartOfTheReport() {
        assertThatThrownBy(() -> outline.require(new ReportRemark("K2", null, "Sai"))).isInstanceOf(Refusal.class)
                .hasMessageContaining("không có trong báo cáo");
        assertThatThrownBy(() -> outline.require(new ReportRemark("lessons", YEAR, "Sai")))
                .isInstanceOf(Refusal.class).hasMessageContaining("không chia theo kỳ");
        assertThatThrownBy(() -> outline.require(new ReportRemark("A2", YEAR, " "))).isInstanceOf(Refusal.class)
                .hasMessageContaining("Chưa ghi yêu cầu sửa đối với phần “A2. Đảng viên nữ (năm 2018)”");
    }
}
