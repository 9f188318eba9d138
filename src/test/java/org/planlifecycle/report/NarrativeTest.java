package org.planlifecycle.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlifecycle.kernel.Refusal;

class NarrativeTest {

    private static final String TEXT = "Cấp ủy đã quán triệt đầy đủ.";

    @Test
    void theFiveBlocksStandInTheOrderOfTheReport() {
        assertThat(new Narrative("Một hai ba bốn", TEXT, TEXT, TEXT, TEXT).blocks().keySet()).containsExactly(
                "Kết quả đạt được", "Khuyết điểm, hạn chế", "Bài học kinh nghiệm", "Giải pháp thời gian tới",
                "Điển hình tiên tiến");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", ".", "Không có", "1 2 3 4 5"})
    void aBlockWithoutRealContentIsRefusedByItsName(String empty) {
        assertThatThrownBy(() -> new Narrative(TEXT, TEXT, empty, TEXT, TEXT))
                .isInstanceOf(Refusal.class).hasMessageContaining("Bài học kinh nghiệm");
    }
}
