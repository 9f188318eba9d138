package org.planlifecycle.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void decomposedTextIsComposed() {
        assertThat(PlainText.line("Đa\u0309ng u\u0309y")).isEqualTo("Đảng ủy");
    }

    @Test
    void charactersThatCannotBeSeenAreRemoved() {
        assertThat(PlainText.line("a\u0000b\u0007c\u202Ed\u200Be\uFEFFf\uFFFFg\uD800h")).isEqualTo("abcdefgh");
    }

    @Test
    void aLineHasNoBreaks() {
        assertThat(PlainText.line(" một\r\nhai\tba ")).isEqualTo("một hai ba");
        assertThat(PlainText.line(null)).isEmpty();
    }

    @Test
    void linesKeepTheirBreaks() {
        assertThat(PlainText.lines("một\r\nhai\rba\u2028bốn\n")).isEqualTo("một\nhai\nba\nbốn");
    }

    @Test
    void charactersOutsideTheBasicPlaneStay() {
        assertThat(PlainText.line("\uD83D\uDE00 𠮷")).isEqualTo("\uD83D\uDE00 𠮷");
    }

    @Test
    void datesHaveALeadingZeroForSmallDaysAndForTheFirstTwoMonths() {
        assertThat(VietnameseDate.full(LocalDate.of(2021, 2, 5))).isEqualTo("ngày 05 tháng 02 năm 2021");
        assertThat(VietnameseDate.full(LocalDate.of(2021, 3, 10))).isEqualTo("ngày 10 tháng 3 năm 2021");
        assertThat(VietnameseDate.brief(LocalDate.of(2021, 3, 8))).isEqualTo("08/3/2021");
    }
}
