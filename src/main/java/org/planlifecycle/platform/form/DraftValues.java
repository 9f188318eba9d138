package org.planlifecycle.platform.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.engine.form.FormField;

/**
 * The part of what was typed that a form can open with: declared fields only, each with a value of its kind. A draft
 * may break the form's rules, as long as the form can still be drawn.
 */
public final class DraftValues {

    /** The column that tells the rows of a given list apart. */
    private static final String ROW_KEY = "code";
    private static final ObjectMapper JSON = new ObjectMapper();

    private DraftValues() {
    }

    /** What of these values belongs to the fields; everything else is left out. */
    public static Map<String, Object> of(List<FormField> fields, Map<?, ?> typed) {
        Map<String, Object> kept = new LinkedHashMap<>();
        for (FormField field : fields) {
            Object value = typed.get(field.name());
            if (typed.containsKey(field.name()) && fits(field, value)) {
                kept.put(field.name(), field.kind() == FormField.Kind.ROWS ? rows(field, value) : value);
            }
        }
        return kept;
    }

    /**
     * What of these values is the person's own: whatever a form opened with by itself is left out, so that it opens
     * with the values of its day, such as dates counted from today, and never with those of the day of the draft.
     */
    public static Map<String, Object> changed(Map<String, Object> typed, Map<String, Object> shown) {
        Map<String, Object> changed = new LinkedHashMap<>(typed);
        changed.entrySet().removeIf(field -> isSame(field.getValue(), shown.get(field.getKey())));
        return changed;
    }

    private static boolean isSame(Object typed, Object shown) {
        return isNothing(typed) && isNothing(shown) || json(typed).equals(json(shown));
    }

    private static boolean isNothing(Object value) {
        return value == null || value.equals("") || value.equals(false) || value.equals(List.of());
    }

    private static JsonNode json(Object value) {
        return JSON.valueToTree(value instanceof LocalDate day ? day.toString() : value);
    }

    /** The facts of a form with the draft over them; what a form shows without asking stays as it is now. */
    static Map<String, Object> over(Map<String, Object> facts, List<FormField> fields, Map<String, Object> draft) {
        Map<String, Object> merged = new LinkedHashMap<>(facts);
        of(fields, draft).forEach((name, value) -> merged.put(name,
                value instanceof List<?> rows && facts.get(name) instanceof List<?> shown ? overRows(shown, rows) : value));
        return merged;
    }

    private static boolean fits(FormField field, Object value) {
        return switch (field.kind()) {
            case TEXT, DATE, CHOICE -> value == null || value instanceof String;
            case INTEGER -> value == null || value instanceof Number;
            case FLAG -> value instanceof Boolean;
            case CHOICES -> value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
            case ROWS -> value instanceof List<?> list && list.stream().allMatch(Map.class::isInstance);
        };
    }

    private static List<Object> rows(FormField list, Object value) {
        List<Object> rows = new ArrayList<>();
        ((List<?>) value).forEach(row -> rows.add(of(list.columns(), (Map<?, ?>) row)));
        return rows;
    }

    /** Given rows stay those of now and take what was typed into the row of the same code; free rows are the draft's. */
    private static List<?> overRows(List<?> shown, List<?> typed) {
        boolean given = !shown.isEmpty() && shown.stream()
                .allMatch(row -> row instanceof Map<?, ?> map && map.get(ROW_KEY) != null);
        if (!given) {
            return typed;
        }
        return shown.stream().map(row -> overRow((Map<?, ?>) row, typed)).toList();
    }

    private static Map<Object, Object> overRow(Map<?, ?> shown, List<?> typed) {
        Map<Object, Object> merged = new LinkedHashMap<>(shown);
        typed.stream().filter(row -> row instanceof Map<?, ?> map && shown.get(ROW_KEY).equals(map.get(ROW_KEY)))
                .findFirst().ifPresent(row -> merged.putAll((Map<?, ?>) row));
        return merged;
    }
}
