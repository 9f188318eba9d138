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

/** Draws the fields that data say into a deployed form, two in a row under their headings. */
final class DrawnForm {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int COLUMNS = 8;

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
            of.forEach(field -> components.add(component(field, group.path("id").asText() + "_" + components.size() / 2)));
        });
        return groups;
    }

    private static ObjectNode component(DrawnField field, String row) {
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
        component.putObject("layout").put("row", row).put("columns", COLUMNS);
        return component;
    }
}
