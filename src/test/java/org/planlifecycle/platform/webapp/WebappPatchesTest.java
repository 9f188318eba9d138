package org.planlifecycle.platform.webapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of all changes to the web applications, against the web applications as they were published. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebappPatchesTest {

    private static final Path CHECKLIST = Path.of("target/webapp-patches.md");
    private static final String TASKLIST = "/app/tasklist/camunda-tasklist-bootstrap.js";
    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"|`[^`]*`");
    private static final Pattern SYNTAX = Pattern.compile("[{}\\[\\]=<>&|!$`\"\\\\+*]");
    private static final Pattern CALL_KEY_OR_FIELD = Pattern.compile("\\w+(?=[:(])|(?<=\\.)\\w+");

    private final WebappPatches patches;
    private final Map<String, String> originals;

    WebappPatchesTest() throws IOException {
        patches = new WebappPatches();
        originals = patches.paths().stream()
                .collect(Collectors.toMap(Function.identity(), WebappPatches::original, (one, other) -> one, TreeMap::new));
    }

    private Stream<WebappPatch> all() {
        return Stream.concat(patches.behaviour().stream(), patches.words().stream());
    }

    /** Also the checklist for another version of the engine, as a table in the build's folder. */
    @Test
    void everyPatchFindsEachOfItsPlacesExactlyAsOftenAsItSays() throws IOException {
        Files.writeString(CHECKLIST, "| patch | file | times | find | replace |\n| --- | --- | --- | --- | --- |\n"
                + all().map(WebappPatchesTest::rows).collect(Collectors.joining()));

        assertThat(patches.findingsIn(originals)).isEmpty();
    }

    private static String rows(WebappPatch patch) {
        return "| **%s** | %s | | %s | |\n".formatted(patch.name(), String.join(", ", patch.files()), patch.why())
                + patch.exchanges().stream().map(exchange -> "| | | %d | `%s` | `%s` |\n".formatted(exchange.times(),
                        exchange.find().replace("|", "\\|"), exchange.replace().replace("|", "\\|")))
                .collect(Collectors.joining());
    }

    @Test
    void aPlaceThatIsMissingOrThereOnceMoreStopsTheStartWithASentenceThatNamesThePatch() {
        Map<String, String> another = new TreeMap<>(originals);
        another.computeIfPresent(TASKLIST, (path, script) ->
                script.replace("e.length&&e[0].focus()", "") + "label:\"Owner\"");

        assertThat(patches.findingsIn(another)).containsExactlyInAnyOrder(
                "Patch 'kept-focus' needs 'e.length&&e[0].focus()' 1 times in %s and finds it 0 times.".formatted(TASKLIST),
                "Patch 'words-of-tasklist' needs 'label:\"Owner\"' 1 times in %s and finds it 2 times.".formatted(TASKLIST));
        assertThatIllegalStateException().isThrownBy(() -> patches.madeTo(another))
                .withMessageContaining("'kept-focus'").withMessageContaining("'words-of-tasklist'");
    }

    @Test
    void aPatchFindsItsPlacesWhateverTheOthersHaveChanged() {
        originals.forEach((path, script) -> {
            String changed = patches.applyTo(path, script);
            all().filter(patch -> patches.paths(patch).contains(path)).flatMap(patch -> patch.exchanges().stream())
                    .filter(exchange -> !exchange.replace().contains("@"))
                    .forEach(exchange -> assertThat(changed.split(Pattern.quote(exchange.replace()), -1))
                            .as(exchange.find()).hasSizeGreaterThan(exchange.times()));
        });
    }

    @Test
    void everyPatchSaysWhyAndHasANameOfItsOwn() {
        assertThat(all().map(WebappPatch::name)).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z-]+"));
        assertThat(all()).allSatisfy(patch -> assertThat(patch.why()).endsWith("."));
    }

    static Stream<WebappPatch.Exchange> words() throws IOException {
        return new WebappPatches().words().stream().flatMap(patch -> patch.exchanges().stream());
    }

    @ParameterizedTest
    @MethodSource
    void words(WebappPatch.Exchange exchange) {
        assertThat(codeOf(exchange.replace())).as("code hidden among the words").isEqualTo(codeOf(exchange.find()));
        assertThat(Normalizer.isNormalized(exchange.replace(), Normalizer.Form.NFC)).isTrue();
    }

    private static List<String> codeOf(String text) {
        return Stream.concat(SYNTAX.matcher(text).results(),
                        CALL_KEY_OR_FIELD.matcher(STRING.matcher(text).replaceAll("")).results())
                .map(MatchResult::group).toList();
    }

    @ParameterizedTest
    @CsvSource({"tasklist, Ngày tạo", "cockpit, Quy trình", "admin, Người dùng", "welcome, Các trang làm việc"})
    void anApplicationHasItsLabelsAndAsksForNone(String application, String label) {
        String path = "/app/%1$s/camunda-%1$s-bootstrap.js".formatted(application);
        String script = patches.applyTo(path, originals.get(path));

        assertThat(script.contains(".translations(\"vi\",{\"")).isTrue();
        assertThat(script.contains("\"" + label + "\"")).isTrue();
        assertThat(script.contains("useLoader(\"localeLoader\"")).isFalse();
    }
}
