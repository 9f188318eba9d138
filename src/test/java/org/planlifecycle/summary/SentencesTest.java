package org.planlifecycle.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void linesAndTheSentencesInThemAreTakenApart() {
        assertThat(Sentences.of("""
                Một là, phát huy nêu gương. Hai là, kiểm tra thường xuyên!
                - Gắn với nhiệm vụ chính trị.
                2. Cấp ủy quyết liệt; chi bộ chủ động""")).containsExactly(
                "Một là, phát huy nêu gương.", "Hai là, kiểm tra thường xuyên!", "Gắn với nhiệm vụ chính trị.",
                "Cấp ủy quyết liệt; chi bộ chủ động");
    }

    @Test
    void numbersAndAbbreviationsEndNoSentence() {
        assertThat(Sentences.of("Chi 1.200.000 đồng theo Chỉ thị số 05-CT/TW. Tại TP. Hồ Chí Minh có TS. Bình dự."))
                .containsExactly("Chi 1.200.000 đồng theo Chỉ thị số 05-CT/TW.",
                        "Tại TP. Hồ Chí Minh có TS. Bình dự.");
    }

    @Test
    void whatSaysNothingIsLeftOut() {
        assertThat(Sentences.of("Không.\n- \n…\n1.\nĐạt kết quả.")).containsExactly("Đạt kết quả.");
    }
}
