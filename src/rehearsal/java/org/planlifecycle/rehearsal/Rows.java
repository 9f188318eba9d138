package org.planlifecycle.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.variable.VariableMap;

/** The rows of a list that a form opened with, to be sent back filled in, as the browser does. */
final class Rows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Rows() {
    }

    static List<Map<String, Object>> of(VariableMap form, String name) {
        Object value = form.get(name);
        try {
            return value == null ? List.of() : JSON.readValue(value.toString(), new TypeReference<>() { });
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The form's '%s' is no list of rows".formatted(name), impossible);
        }
    }

    /** Keeps these columns of each row and adds the answers to it. */
    static List<Map<String, Object>> answered(VariableMap form, String name, List<String> columns,
            Function<Map<String, Object>, Map<String, Object>> answers) {
        return of(form, name).stream().map(row -> {
            Map<String, Object> answered = new LinkedHashMap<>();
            columns.forEach(column -> {
                if (row.get(column) != null) {
                    answered.put(column, row.get(column));
                }
            });
            answered.putAll(answers.apply(row));
            return answered;
        }).toList();
    }
}
