package org.planlifecycle.platform.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.engine.form.DrawnField;

/** Draws the fields that data say into a deployed form, under their headings: two in a row, or one whose label is long. */
final class DrawnForm {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ROW = 16;

    /** What a label of half a row holds on one line; a longer one would push its field below that beside it. */
    private static final int SHORT_LABEL = 45;

    private DrawnForm() {
    }

    /** @param form as it was deployed; it is read and closed */
    static InputStream with(List<DrawnField> fields, InputStream form) {
        try (form) {
            ObjectNode root = (ObjectNode) JSON.readTree(form);
            place(root, fields);
            return new ByteArrayInputStream(JSON.writeValueAsBytes(root));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A deployed form is no JSON", unreadable);
        }
    }

    private static void place(ObjectNode parent, List<DrawnField> fields) {
        parent.path("components").forEach(component -> place((ObjectNode) component, fields));
        if (parent.path("properties").path("drawn").asBoolean()) {
            parent.set("components", groups(fields));
        }
    }

    private static ArrayNode groups(List<DrawnField> fields) {
        Map<String, List<DrawnField>> byHeading = new LinkedHashMap<>();
        fields.forEach(field -> byHeading.computeIfAbsent(field.group(), heading -> new ArrayList<>()).add(field));
        ArrayNode groups = JSON.createArrayNode();
        byHeading.forEach((heading, of) -> {
            ObjectNode group = groups.addObject().put("type", "group").put("id", "Group_drawn_" + groups.size())
                    .put("label", heading).put("showOutline", true);
            ArrayNode components = group.putArray("components");
            int used = 0;
            for (DrawnField field : of) {
                ObjectNode component = component(field);
                int columns = component.path("label").asText().length() > SHORT_LABEL ? ROW : ROW / 2;
                used = used % ROW + columns > ROW ? used + ROW / 2 : used;
                component.putObject("layout").put("row", group.path("id").asText() + "_" + used / ROW).put("columns", columns);
                used += columns;
                components.add(component);
            }
        });
        return groups;
    }

    private static ObjectNode component(DrawnField field) {
        ObjectNode component = JSON.createObjectNode().put("id", "Field_" + field.name()).put("key", field.name())
                .put("label", (field.mark() + " " + field.label()).strip());
        if (!field.hint().isEmpty()) {
            component.put("description", field.hint());
        }
        if (field.choices().isEmpty()) {
            component.put("type", "number").put("decimalDigits", 0);
            component.putObject("validate").put("min", 0).put("max", Integer.MAX_VALUE);
            component.putObject("appearance").put("suffixAdorner", field.unit());
        } else {
            component.put("type", "select");
            ArrayNode values = component.putArray("values");
            field.choices().forEach((value, label) -> values.addObject().put("value", value).put("label", label));
        }
        return component;
    }
}
