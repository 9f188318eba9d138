package org.planlifecycle.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlifecycle.kernel.Refusal;

/** File names as people give them. */
class FileNameTest {

    @Test
    void lettersAreComposed() {
        assertThat(FileName.of("Ba\u0301o ca\u0301o.pdf").value()).isEqualTo("Báo cáo.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/bao-cao.pdf", "C:\\Users\\cs01\\bao-cao.pdf", "/bao-cao.pdf", " bao-cao.pdf "})
    void aPathIsLeftOut(String given) {
        assertThat(FileName.of(given).value()).isEqualTo("bao-cao.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "/", ".htaccess", "a\u0000.pdf", "a\r\nSet-Cookie: x.pdf", "<img src=x>.pdf",
        "a\"b.pdf", "\u200b\u202e", "a\ue000.pdf"})
    void aNameThatMisleadsIsRefused(String given) {
        assertThatThrownBy(() -> FileName.of(given)).isInstanceOf(Refusal.class).hasMessageContaining("hãy");
    }

    @Test
    void aNameThatIsTooLongIsRefused() {
        assertThat(FileName.of("a\u0306\u200b".repeat(251) + ".pdf").value()).hasSize(255).endsWith(".pdf");
        assertThatThrownBy(() -> FileName.of("ă".repeat(252) + ".pdf")).isInstanceOf(Refusal.class)
                .hasMessageContaining("dài quá 255 ký tự");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFFbáo\u200b-cáo\u00ad.pdf", "báo-cáo\u202a.p\u202cdf", "\u2066báo-\u2069cáo\u200f.pdf"})
    void marksThatNobodySeesAreTakenOut(String given) {
        assertThat(FileName.of(given).value()).isEqualTo("báo-cáo.pdf");
    }

    @Test
    void aNameThatWasTurnedRoundShowsItsEnding() {
        assertThat(FileName.of("bao-cao\u202efdp.exe").extension()).isEqualTo("exe");
    }

    @Test
    void everyBlankIsABlank() {
        assertThat(FileName.of("báo\u00a0cáo\u2003quý.pdf").value()).isEqualTo("báo cáo quý.pdf");
    }

    @Test
    void theLastEndingCounts() {
        assertThat(FileName.of("bao-cao.pdf.exe").extension()).isEqualTo("exe");
        assertThat(FileName.of("bao-cao").extension()).isEmpty();
    }
}
