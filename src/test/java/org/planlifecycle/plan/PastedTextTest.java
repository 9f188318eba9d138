package org.planlifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text from word processors keeps its lines and its lists. */
class PastedTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u000B", "\u000C", "\u0085", "\u2028", "\u2029", " \t\u000B\u00A0 "})
    void everyBreakOfLinesOrPagesIsALineBreak(String mark) {
        assertThat(PastedText.plain("một" + mark + "hai")).isEqualTo("một\nhai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"• Mở lớp", "\uF0B7\tMở lớp", "\u00B7 Mở lớp", "‣Mở lớp", " – Mở lớp", "\u2014\tMở lớp",
        "o\tMở lớp", "\uF0A7 Mở lớp", "✓ Mở lớp", "- Mở lớp", "\u00A0\u00A0▪ Mở lớp"})
    void everyBulletIsAHyphen(String item) {
        assertThat(PastedText.plain("Kết quả:\n" + item)).isEqualTo("Kết quả:\n- Mở lớp");
    }

    @Test
    void whatIsNoBulletStays() {
        assertThat(PastedText.plain("a – b\n–5 độ\no tròn\nx·y")).isEqualTo("a – b\n–5 độ\no tròn\nx·y");
    }

    @Test
    void blanksAndMarksThatNobodySeesDoNotCount() {
        assertThat(PastedText.plain("\uFEFF Tư\u00A0 \u2003tưởng\u200B \n\n \u202Ehết\u00AD \u0007"))
                .isEqualTo("Tư tưởng\n\nhết");
        assertThat(PastedText.plain(null)).isEmpty();
    }
}
