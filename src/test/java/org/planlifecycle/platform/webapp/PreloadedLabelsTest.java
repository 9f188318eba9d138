package org.planlifecycle.platform.webapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels come with the script of an application, never after it. */
class PreloadedLabelsTest {

    private final PreloadedLabels labels = new PreloadedLabels();

    @ParameterizedTest
    @CsvSource({"tasklist, Ngày tạo", "cockpit, Quy trình", "admin, Người dùng", "welcome, Các trang làm việc"})
    void anApplicationHasItsLabelsAndAsksForNone(String application, String label) throws IOException {
        String path = "/app/%1$s/camunda-%1$s-bootstrap.js".formatted(application);

        String script = labels.applyTo(path, PatchedScripts.original(path));

        assertThat(labels.concerns(path)).isTrue();
        assertThat(script.contains(".translations(\"vi\",{")).isTrue();
        assertThat(script.contains("\"" + label + "\"")).isTrue();
        assertThat(script.contains("useLoader(\"localeLoader\"")).isFalse();
    }

    @Test
    void anotherVersionOfAScriptStopsTheStart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> labels.applyTo("/app/tasklist/camunda-tasklist-bootstrap.js", "var nothing;"))
                .withMessageContaining("labels");
    }
}
