package org.planlifecycle.conference.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.FormField;
import org.planlifecycle.platform.form.FormContracts;
import org.springframework.beans.factory.annotation.Autowired;

/** What a form of the conference checks in the browser is what its contract checks on the server. */
@ProcessTest
class ConferenceFormLimitsTest {

    @Autowired
    private FormContracts contracts;

    @Test
    void everyLimitOfAFieldStandsInItsFormToo() throws IOException {
        for (FormContract contract : contracts.all()) {
            if (Set.of(PrepareConference.KEY, HoldConference.KEY).contains(contract.processKey())) {
                check(contract.activityId(), contract.fields(), components(form(contract)));
            }
        }
    }

    private static void check(String where, List<FormField> fields, Map<String, JsonNode> components) {
        for (FormField field : fields) {
            JsonNode component = components.get(field.name());
            if (field.kind() == FormField.Kind.ROWS) {
                check(where + "." + field.name(), field.columns(), components(component));
            } else {
                compare(where + "." + field.name(), field, component);
            }
        }
    }

    private static void compare(String where, FormField field, JsonNode component) {
        JsonNode limits = component.path("validate");
        assertThat(limits.path("required").asBoolean()).as(where + " required").isEqualTo(field.required());
        if (field.kind() == FormField.Kind.TEXT && !component.path("type").asText().equals("select")) {
            assertThat(limits.path("maxLength").asInt()).as(where + " length").isEqualTo(field.maxLength());
        }
        if (field.kind() == FormField.Kind.INTEGER) {
            assertThat(limits.path("min").asLong()).as(where + " least").isEqualTo(field.min().longValueExact());
            assertThat(limits.path("max").asLong()).as(where + " most").isEqualTo(field.max().longValueExact());
        }
        if (field.kind() == FormField.Kind.CHOICE) {
            Set<String> offered = new TreeSet<>();
            component.path("values").forEach(value -> offered.add(value.path("value").asText()));
            assertThat(offered).as(where + " choices").isEqualTo(new TreeSet<>(field.choices()));
        }
    }

    private static JsonNode form(FormContract contract) throws IOException {
        String name = contract.activityId().replace("userTask_", "").replaceAll("([A-Z])", "-$1").toLowerCase();
        return new ObjectMapper().readTree(Path.of("forms", name + ".form").toFile());
    }

    /** By key, or by path for lists; groups are looked through. */
    private static Map<String, JsonNode> components(JsonNode parent) {
        Map<String, JsonNode> found = new HashMap<>();
        for (JsonNode component : parent.path("components")) {
            if (component.path("type").asText().equals("group")) {
                found.putAll(components(component));
            }
            Stream.of("key", "path").map(name -> component.path(name).asText()).filter(name -> !name.isEmpty())
                    .forEach(name -> found.put(name, component));
        }
        return found;
    }
}
