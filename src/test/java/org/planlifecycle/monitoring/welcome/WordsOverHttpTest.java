package org.planlifecycle.monitoring.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planlifecycle.WebTest;
import org.planlifecycle.WebUser;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One name for each state: what the pages are told, and that no page has names of its own. */
@WebTest
class WordsOverHttpTest {

    private static final Path SCRIPTS = Path.of("src/main/web");
    private static final Pattern ASKED = Pattern.compile("\\bword(?:sOf|Inside)?\\('(\\w+)'");
    /** A table of names by state, as scripts had before. */
    private static final Pattern OWN_NAMES = Pattern.compile("\\b[A-Z]{2,}(?:_[A-Z]+)*: '\\p{Lu}?\\p{Ll}");

    @LocalServerPort
    private int port;

    private JsonNode told() {
        return WebUser.signedIn(port, "cs01").get("/camunda/api/tu-ngu").json();
    }

    @Test
    void everyStateHasItsName() {
        JsonNode words = told().get("words");

        assertThat(words).hasSize(10).allSatisfy(kind -> assertThat(kind).isNotEmpty().allSatisfy(name ->
                assertThat(name.asText()).matches("(?U)\\p{Lu}[\\p{L} ,]+")));
        assertThat(words.at("/reportCheck/ACCEPTED").asText()).isEqualTo(words.at("/unitState/ACCEPTED").asText());
        assertThat(words.at("/reportCheck/WAITING").asText()).isEqualTo(words.at("/unitState/WAITING").asText());
        assertThat(words.at("/mail/PAPER").asText()).isEqualTo("Gửi bản giấy");
    }

    @Test
    void whoMayFollowAllPlansIsToldByGroup() {
        assertThat(told().get("watching")).extracting(JsonNode::asText).contains("supervisor", "propaganda", "office",
                "standing-committee", "camunda-admin").hasSize(5);
    }

    @Test
    void nobodyIsToldWithoutSigningIn() {
        assertThat(WebUser.anonymous(port).get("/camunda/api/tu-ngu").status()).isEqualTo(401);
    }

    @Test
    void theScriptsAskForNamesThatThereAreAndHaveNoneOfTheirOwn() {
        Set<String> asked = new TreeSet<>();
        for (Path script : scripts()) {
            ASKED.matcher(textOf(script)).results().forEach(found -> asked.add(found.group(1)));
        }

        assertThat(asked).hasSize(10).allSatisfy(kind -> assertThat(told().get("words").has(kind)).isTrue());
        assertThat(scripts()).filteredOn(script -> !script.endsWith("units.js")).allSatisfy(script ->
                assertThat(OWN_NAMES.matcher(textOf(script)).results().map(found -> found.group())).isEmpty());
    }

    @Test
    void whatThePagesShareIsServed() {
        for (String file : List.of("camunda", "dates", "element", "observer", "roles", "server", "words")) {
            assertThat(WebUser.anonymous(port).get("/camunda/assets/shared/%s.js".formatted(file)).status())
                    .as(file).isEqualTo(200);
        }
        assertThat(WebUser.anonymous(port).get("/camunda/package.json").status()).isNotEqualTo(200);
    }

    private static List<Path> scripts() {
        try (Stream<Path> files = Files.walk(SCRIPTS)) {
            return files.filter(file -> file.toString().endsWith(".js")).collect(Collectors.toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String textOf(Path script) {
        try {
            return Files.readString(script);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
