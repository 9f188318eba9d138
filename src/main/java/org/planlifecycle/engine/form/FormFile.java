package org.planlifecycle.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.planlifecycle.engine.form.FormField.Kind;

/**
 * The fields that a {@code .form} file asks for, read from the very file that Tasklist draws: key, label, type, limits and
 * choices. What is drawn only on a condition is never required. What the format has no word for stands in a component's
 * {@code properties}: {@code minRows} and {@code maxRows} of a list, and {@code printed}.
 */
final class FormFile {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHORT_TEXT = 255;
    private static final int LONG_TEXT = 8000;
    private static final int MOST_ROWS = 500;

    private FormFile() {
    }

    /** @param form the form's id, equal to the name of its file */
    static List<FormField> fields(String form) {
        try (InputStream file = FormFile.class.getResourceAsStream("/forms/" + form + ".form")) {
            return fields(JSON.readTree(file), true);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Form %s cannot be read".formatted(form), unreadable);
        }
    }

    /** @param drawn whether the parent is always drawn */
    private static List<FormField> fields(JsonNode parent, boolean drawn) {
        List<FormField> fields = new ArrayList<>();
        for (JsonNode component : parent.path("components")) {
            boolean always = drawn && !component.has("conditional");
            if (component.path("type").asText().equals("group")) {
                fields.addAll(fields(component, always));
            } else if (component.has("key") || component.has("path")) {
                fields.add(field(component, always));
            }
        }
        return List.copyOf(fields);
    }

    private static FormField field(JsonNode component, boolean always) {
        JsonNode rules = component.path("validate");
        JsonNode properties = component.path("properties");
        String key = component.path("key").asText();
        String label = component.path("label").asText();
        boolean required = always && rules.path("required").asBoolean();
        boolean printed = properties.path("printed").asBoolean();
        Kind kind = kind(component);
        return switch (kind) {
            case TEXT, CHOICES -> new FormField(key, label, kind, required, length(component), null, null, Set.of(),
                    List.of(), printed);
            case INTEGER -> new FormField(key, label, kind, required, null, number(rules, "min", 0),
                    number(rules, "max", Integer.MAX_VALUE), Set.of(), List.of(), false);
            case FLAG -> new FormField(key, label, kind, false, null, null, null, Set.of(), List.of(), false);
            case DATE -> new FormField(key, component.path("dateLabel").asText(), kind, required, null, null, null,
                    Set.of(), List.of(), false);
            case CHOICE -> new FormField(key, label, kind, required, null, null, null, choices(component), List.of(),
                    false);
            case ROWS -> new FormField(component.path("path").asText(), withoutHint(label), kind,
                    always && properties.path("minRows").asInt() > 0, null, null,
                    number(properties, "maxRows", MOST_ROWS), Set.of(), fields(component, true), false);
        };
    }

    private static Kind kind(JsonNode component) {
        String type = component.path("type").asText();
        return switch (type) {
            case "textfield", "textarea" -> Kind.TEXT;
            case "number" -> Kind.INTEGER;
            case "checkbox" -> Kind.FLAG;
            case "datetime" -> Kind.DATE;
            case "select", "radio" -> component.has("values") ? Kind.CHOICE : Kind.TEXT;
            case "taglist", "checklist" -> Kind.CHOICES;
            case "dynamiclist" -> Kind.ROWS;
            default -> throw new IllegalArgumentException("Nothing can be sent with a component of type " + type);
        };
    }

    private static int length(JsonNode component) {
        int usual = component.path("type").asText().equals("textarea") ? LONG_TEXT : SHORT_TEXT;
        return component.path("validate").path("maxLength").asInt(usual);
    }

    private static BigDecimal number(JsonNode rules, String name, int usual) {
        return rules.has(name) ? new BigDecimal(rules.path(name).asText()) : BigDecimal.valueOf(usual);
    }

    private static Set<String> choices(JsonNode component) {
        Set<String> choices = new LinkedHashSet<>();
        component.path("values").forEach(choice -> choices.add(choice.path("value").asText()));
        return choices;
    }

    /** A list has no line for a hint, so that it stands in brackets behind its name. */
    private static String withoutHint(String label) {
        return label.replaceFirst(" \\(.*\\)$", "");
    }
}
