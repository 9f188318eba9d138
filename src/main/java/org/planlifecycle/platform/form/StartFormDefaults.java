package org.planlifecycle.platform.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the values that a start form opens with into the form itself. Tasklist asks for variables when it opens a
 * task's form, but never when it opens a start form: what it should show has to stand in the form as a default.
 */
final class StartFormDefaults {

    private static final String KEY = "key";
    private static final String OPTIONS_FROM = "valuesKey";
    /** Why there is nothing to choose and what to do then; shown in the place of what the field says otherwise. */
    private static final String WHEN_EMPTY = "/properties/whenEmpty";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w+)}}");
    private static final ObjectMapper JSON = new ObjectMapper();

    private StartFormDefaults() {
    }

    static InputStream write(InputStream form, Map<String, Object> shown) {
        try (form) {
            JsonNode root = JSON.readTree(form);
            writeInto(root, shown);
            return new ByteArrayInputStream(JSON.writeValueAsBytes(root));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A deployed start form is no JSON", unreadable);
        }
    }

    private static void writeInto(JsonNode parent, Map<String, Object> shown) {
        for (JsonNode component : parent.path("components")) {
            writeInto(component, shown);
            writeDefault((ObjectNode) component, shown.get(component.path(KEY).asText()));
            writeText((ObjectNode) component, shown);
            writeOptions((ObjectNode) component, shown.get(component.path(OPTIONS_FROM).asText()));
        }
    }

    private static void writeDefault(ObjectNode component, Object value) {
        if (value != null && component.has(KEY)) {
            component.set("defaultValue", JSON.valueToTree(value instanceof LocalDate day ? day.toString() : value));
        }
    }

    /** The values that a text names; one that is missing stays as it is, for the form to work out. */
    private static void writeText(ObjectNode component, Map<String, Object> shown) {
        if ("text".equals(component.path("type").asText())) {
            component.put("text", PLACEHOLDER.matcher(component.path("text").asText()).replaceAll(named -> Matcher
                    .quoteReplacement(shown.getOrDefault(named.group(1), named.group()).toString())));
        }
    }

    private static void writeOptions(ObjectNode component, Object options) {
        if (options != null) {
            component.remove(OPTIONS_FROM);
            component.set("values", JSON.valueToTree(options));
            if (options instanceof Collection<?> choices && choices.isEmpty() && component.at(WHEN_EMPTY).isTextual()) {
                component.set("description", component.at(WHEN_EMPTY));
            }
        }
    }
}
