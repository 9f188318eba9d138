package org.planlifecycle.platform.webapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cockpit asks for names only when there is somebody to name. */
class NothingToNameTest {

    private final NothingToName patch = new NothingToName();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/cockpit/plugin/cockpitPlugins/static/app/plugin.js | (e.length?s.resource("group").list({idIn:e,
            /app/cockpit/camunda-cockpit-bootstrap.js | o.size&&this._sdk.resource("user").list({idIn:
            """)
    void aListOfNamesIsAskedForIfItIsNotEmpty(String path, String mended) throws IOException {
        String script = PatchedScripts.original(path);

        assertThat(PatchedScripts.SCRIPTS).filteredOn(patch::concerns).hasSize(2).contains(path);
        assertThat(script.contains(mended)).isFalse();
        assertThat(patch.applyTo(path, script).contains(mended)).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> patch.applyTo(path, "var nothing;"));
    }
}
