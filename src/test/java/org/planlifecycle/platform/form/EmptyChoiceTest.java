package org.planlifecycle.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A start form that offers nothing to choose says why, and what to do. */
class EmptyChoiceTest {

    private static final Pattern START_FORM =
            Pattern.compile("<bpmn:startEvent[^>]* camunda:formRef=\"([a-z-]+)\"");

    /** Days off: "another occasion" can always be chosen. */
    private static final String NEVER_EMPTY = "occasions";

    static Stream<Path> startForms() throws IOException {
        TreeSet<Path> forms = new TreeSet<>();
        try (Stream<Path> models = Files.list(Path.of("bpmn"))) {
            for (Path model : models.filter(file -> file.toString().endsWith(".bpmn")).toList()) {
                START_FORM.matcher(Files.readString(model)).results()
                        .forEach(found -> forms.add(Path.of("forms", found.group(1) + ".form")));
            }
        }
        return forms.stream();
    }

    @ParameterizedTest
    @MethodSource("startForms")
    void aCompulsoryChoiceWithNothingToChooseSaysWhyAndWhatToDo(Path form) throws IOException {
        List<JsonNode> choices = compulsoryChoices(new ObjectMapper().readTree(Files.readAllBytes(form)));
        Map<String, Object> nothing = choices.stream()
                .collect(Collectors.toMap(choice -> choice.get("valuesKey").asText(), choice -> List.of()));
        Map<String, Object> something = choices.stream().collect(Collectors.toMap(
                choice -> choice.get("valuesKey").asText(), choice -> List.of(Map.of("value", "x", "label", "X"))));

        assertThat(shown(form, nothing, choices)).allSatisfy(field ->
                assertThat(field.path("description").asText()).matches("(?U)Chưa có .+[;,] .+\\."));
        assertThat(shown(form, something, choices)).allSatisfy(field ->
                assertThat(field.path("description").asText()).doesNotStartWith("Chưa có"));
    }

    private static List<JsonNode> shown(Path form, Map<String, Object> options, List<JsonNode> choices) throws IOException {
        JsonNode written = new ObjectMapper().readTree(StartFormDefaults.write(Files.newInputStream(form), options));
        List<String> keys = choices.stream().map(choice -> choice.get("key").asText()).toList();
        return fields(written).filter(field -> keys.contains(field.path("key").asText())).toList();
    }

    private static List<JsonNode> compulsoryChoices(JsonNode form) {
        return fields(form).filter(field -> field.has("valuesKey") && field.at("/validate/required").asBoolean()
                && !NEVER_EMPTY.equals(field.get("valuesKey").asText())).toList();
    }

    private static Stream<JsonNode> fields(JsonNode parent) {
        return StreamSupport.stream(parent.path("components").spliterator(), false)
                .flatMap(field -> Stream.concat(Stream.of(field), fields(field)));
    }
}
