package org.planlifecycle.engine.form;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person sent with a form, after every field has been checked: declared fields only, each of its kind. Whoever
 * reads a field that the form does not have is told so; a key renamed in a form would be an empty answer otherwise.
 *
 * @param fields the names of the form's fields, filled in or not
 */
public record Submission(Set<String> fields, Map<String, Object> values) {

    public Submission {
        fields = Set.copyOf(fields);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public static Submission of(List<FormField> fields, Map<String, Object> values) {
        return new Submission(fields.stream().map(FormField::name).collect(Collectors.toSet()), values);
    }

    /** What would be sent if the form were sent as it opens. */
    public static Submission ofShown(List<FormField> fields, Map<String, Object> shown) {
        Map<String, Object> values = new LinkedHashMap<>(shown);
        fields.stream().filter(field -> shown.get(field.name()) instanceof List<?> && !field.columns().isEmpty())
                .forEach(field -> values.put(field.name(), rowsShown(field, (List<?>) shown.get(field.name()))));
        return of(fields, values);
    }

    @SuppressWarnings("unchecked")
    private static List<Submission> rowsShown(FormField field, List<?> rows) {
        return rows.stream().filter(Map.class::isInstance)
                .map(row -> ofShown(field.columns(), (Map<String, Object>) row)).toList();
    }

    /** The text, or an empty string where an optional field was left blank. */
    public String text(String name) {
        return value(name) instanceof String text ? text : "";
    }

    /** A required number. */
    public int integer(String name) {
        return findInteger(name).orElseThrow(() -> new IllegalStateException("Field '%s' is empty".formatted(name)));
    }

    public Optional<Integer> findInteger(String name) {
        return Optional.ofNullable((Integer) value(name));
    }

    /** Whether the box was ticked. */
    public boolean flag(String name) {
        return Boolean.TRUE.equals(value(name));
    }

    /** A required day. */
    public LocalDate date(String name) {
        return findDate(name).orElseThrow(() -> new IllegalStateException("Field '%s' is empty".formatted(name)));
    }

    public Optional<LocalDate> findDate(String name) {
        return Optional.ofNullable((LocalDate) value(name));
    }

    /** A required choice as the constant it names. */
    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        return Enum.valueOf(type, text(name));
    }

    /** The chosen values, in the order sent; none where nothing was chosen. */
    @SuppressWarnings("unchecked")
    public List<String> choices(String name) {
        return (List<String>) list(name);
    }

    /** The rows of a list, each with its declared columns; none where the list is empty. */
    @SuppressWarnings("unchecked")
    public List<Submission> rows(String name) {
        return (List<Submission>) list(name);
    }

    private Object list(String name) {
        return value(name) == null ? List.of() : value(name);
    }

    private Object value(String name) {
        if (!fields.contains(name)) {
            throw new IllegalArgumentException("The form has no field '%s'".formatted(name));
        }
        return values.get(name);
    }
}
