package org.planlifecycle.engine.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person sent with a form, after every field has been checked: declared fields only, each of its kind. */
public record Submission(Map<String, Object> values) {

    public Submission {
        values = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(values));
    }

    /** What would be sent if the form were sent as it opens. */
    public static Submission ofShown(List<FormField> fields, Map<String, Object> shown) {
        Map<String, Object> values = new java.util.LinkedHashMap<>(shown);
        fields.stream().filter(field -> shown.get(field.name()) instanceof List<?> && !field.columns().isEmpty())
                .forEach(field -> values.put(field.name(), rowsShown(field, (List<?>) shown.get(field.name()))));
        return new Submission(values);
    }

    @SuppressWarnings("unchecked")
    private static List<Submission> rowsShown(FormField field, List<?> rows) {
        return rows.stream().filter(Map.class::isInstance)
                .map(row -> ofShown(field.columns(), (Map<String, Object>) row)).toList();
    }

    /** The text, or an empty string where an optional field was left blank. */
    public String text(String name) {
        return values.get(name) instanceof String text ? text : "";
    }

    /** A required number. */
    public int integer(String name) {
        return findInteger(name).orElseThrow(() -> new IllegalStateException("Field '%s' is empty".formatted(name)));
    }

    public Optional<Integer> findInteger(String name) {
        return Optional.ofNullable((Integer) values.get(name));
    }

    /** Whether the box was ticked. */
    public boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    /** A required day. */
    public LocalDate date(String name) {
        return findDate(name).orElseThrow(() -> new IllegalStateException("Field '%s' is empty".formatted(name)));
    }

    public Optional<LocalDate> findDate(String name) {
        return Optional.ofNullable((LocalDate) values.get(name));
    }

    /** A required choice as the constant it names. */
    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        return Enum.valueOf(type, text(name));
    }

    /** The chosen values, in the order sent; none where nothing was chosen. */
    @SuppressWarnings("unchecked")
    public List<String> choices(String name) {
        return (List<String>) values.getOrDefault(name, List.of());
    }

    /** The rows of a list, each with its declared columns; none where the list is empty. */
    @SuppressWarnings("unchecked")
    public List<Submission> rows(String name) {
        return (List<Submission>) values.getOrDefault(name, List.of());
    }
}
