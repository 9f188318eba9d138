package org.planlifecycle.platform.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** The Vietnamese labels of a web application against the English ones that it is shipped with. */
class LabelBundleTest {

    private static final String BUNDLE = "META-INF/resources/webjars/camunda/app/%s/locales/%s.json";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*[\\w.]+\\s*}}");
    private static final Pattern TAG =
            Pattern.compile("</?(a|b|i|em|strong|br|p|ul|ol|li|code|span|div|h[1-6])\\b[^>]*?(/?)>");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}");
    /** Names that stay as they are. */
    private static final Pattern NAME = Pattern.compile("(?:BPMN|CMMN|DMN|DRD|ID|URL|XML|JSON|CSV|REST|JMX|HTTP|LDAP|"
            + "PDF|SVG|Camunda(?: Platform| Optimize| \\d)?|Optimize|Cockpit|[\\s/(),.:#*&-]|\\d)+");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void everyLabelHasItsVietnameseOne(String application) {
        assertThat(labels(application, "vi").keySet()).isEqualTo(labels(application, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void aLabelKeepsItsPlaceholdersAndTags(String application) {
        Map<String, String> vietnamese = labels(application, "vi");

        labels(application, "en").forEach((key, label) -> {
            assertThat(found(PLACEHOLDER, vietnamese.get(key))).as(key).isEqualTo(found(PLACEHOLDER, label));
            assertThat(tags(vietnamese.get(key))).as(key).isEqualTo(tags(label));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void noLabelIsLeftInEnglish(String application) {
        Map<String, String> vietnamese = labels(application, "vi");

        labels(application, "en").forEach((key, label) -> {
            if (LETTERS.matcher(label).find() && !NAME.matcher(label).matches()) {
                assertThat(vietnamese.get(key)).as(key).isNotEqualTo(label).isNotBlank();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void labelsAreComposedUnicode(String application) {
        labels(application, "vi").forEach((key, label) ->
                assertThat(Normalizer.isNormalized(label, Normalizer.Form.NFC)).as(key).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin"})
    void monthsAndWeekdaysAreVietnameseAndTheWeekBeginsOnMonday(String application) {
        JsonNode dates = bundle(application, "vi").path("dateLocales");

        assertThat(fields(dates)).isEqualTo(fields(bundle(application, "en").path("dateLocales")));
        assertThat(dates.path("months").path(0).asText()).isEqualTo("Tháng 1");
        assertThat(dates.path("weekdays").path(1).asText()).isEqualTo("Thứ hai");
        assertThat(dates.path("week").path("dow").asInt()).isEqualTo(1);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).map(match -> match.replaceAll("\\s", ""))
                .sorted().toList();
    }

    /** The names of the tags: where a link leads may differ. */
    private static List<String> tags(String text) {
        return TAG.matcher(text).results().map(tag -> tag.group().startsWith("</") + tag.group(1)).sorted().toList();
    }

    private static List<String> fields(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).sorted().toList();
    }

    private static Map<String, String> labels(String application, String language) {
        Map<String, String> labels = new TreeMap<>();
        Iterator<Map.Entry<String, JsonNode>> fields = bundle(application, language).path("labels").fields();
        fields.forEachRemaining(label -> labels.put(label.getKey(), label.getValue().asText()));
        assertThat(labels).isNotEmpty();
        return labels;
    }

    private static JsonNode bundle(String application, String language) {
        String path = BUNDLE.formatted(application, language);
        try {
            String text = new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
            return new ObjectMapper().readTree(text.replaceFirst(BYTE_ORDER_MARK, ""));
        } catch (IOException absent) {
            throw new AssertionError(path, absent);
        }
    }
}
