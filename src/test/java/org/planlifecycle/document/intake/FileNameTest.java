package org.planlifecycle.document.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlifecycle.plan.Refusal;

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
    @ValueSource(strings = {"", "  ", "/", ".htaccess", "a\u0000.pdf", "a\r\nSet-Cookie: x.pdf", "bao-cao\u202efdp.exe",
        "<img src=x>.pdf", "a\"b.pdf", "a\u200b.pdf"})
    void aNameThatMisleadsIsRefused(String given) {
        assertThatThrownBy(() -> FileName.of(given)).isInstanceOf(Refusal.class).hasMessageContaining("hãy");
    }

    @Test
    void aNameThatIsTooLongIsRefused() {
        assertThat(FileName.of("ă".repeat(146) + ".pdf").extension()).isEqualTo("pdf");
        assertThatThrownBy(() -> FileName.of("ă".repeat(147) + ".pdf")).isInstanceOf(Refusal.class)
                .hasMessageContaining("dài quá 150 ký tự");
    }

    @Test
    void theLastEndingCounts() {
        assertThat(FileName.of("bao-cao.pdf.exe").extension()).isEqualTo("exe");
        assertThat(FileName.of("bao-cao").extension()).isEmpty();
    }
}
