package org.planlifecycle.platform.webapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the web applications do differently here, each in its one place of one script. */
class MendedScriptsTest {

    static Stream<Arguments> patches() {
        return Stream.of(
                Arguments.of(new KeptFocus(), "/app/tasklist/camunda-tasklist-bootstrap.js",
                        "document.activeElement===document.body&&e[0].focus()"),
                Arguments.of(new ShownName(), "/app/cockpit/camunda-cockpit-bootstrap.js",
                        "e.$evalAsync(function(){e.userFullName="));
    }

    @ParameterizedTest
    @MethodSource("patches")
    void aScriptIsMendedWhereItIsMeantToBe(ScriptPatch patch, String path, String mended) throws IOException {
        String script = PatchedScripts.original(path);

        assertThat(PatchedScripts.SCRIPTS).filteredOn(patch::concerns).containsExactly(path);
        assertThat(script.contains(mended)).isFalse();
        assertThat(patch.applyTo(path, script).contains(mended)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("patches")
    void anotherVersionOfTheScriptStopsTheStart(ScriptPatch patch, String path, String mended) {
        assertThatIllegalStateException().isThrownBy(() -> patch.applyTo(path, "var nothing;"));
    }
}
