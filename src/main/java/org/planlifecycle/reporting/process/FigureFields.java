package org.planlifecycle.reporting.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.planlifecycle.engine.form.FormField;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.reporting.Figures;
import org.planlifecycle.reporting.Grade;
import org.planlifecycle.reporting.Indicator;
import org.planlifecycle.reporting.Indicators;
import org.springframework.stereotype.Component;

/** The figures of a report as form fields, one for each indicator that units enter. */
@Component
class FigureFields {

    private final Indicators indicators;

    FigureFields(Indicators indicators) {
        this.indicators = indicators;
    }

    /** All optional here: which ones a unit owes depends on what it is, and that is for the domain to say. */
    Stream<FormField> all() {
        return entered().map(indicator -> indicator.isGrade()
                ? FormField.choice(name(indicator.code()), indicator.label(), Grade.class).optional()
                : FormField.integer(name(indicator.code()), indicator.label()).optional());
    }

    Figures read(Submission submission) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Grade> grades = new HashMap<>();
        entered().forEach(indicator -> {
            String name = name(indicator.code());
            if (!indicator.isGrade()) {
                submission.findInteger(name).ifPresent(number -> numbers.put(indicator.code(), number));
            } else if (!submission.text(name).isEmpty()) {
                grades.put(indicator.code(), submission.choice(name, Grade.class));
            }
        });
        return new Figures(numbers, grades);
    }

    static void show(Figures figures, Map<String, Object> facts) {
        figures.numbers().forEach((code, number) -> facts.put(name(code), number));
        figures.grades().forEach((code, grade) -> facts.put(name(code), grade.name()));
    }

    /** The figures for reading, in the order of the form. */
    List<Map<String, Object>> table(Figures figures) {
        List<Map<String, Object>> rows = new ArrayList<>();
        entered().filter(indicator -> figures.codes().contains(indicator.code())).forEach(indicator -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("code", indicator.code());
            row.put("label", indicator.label());
            row.put("unit", indicator.unit());
            row.put("amount", figures.text(indicator.code()));
            rows.add(row);
        });
        return rows;
    }

    private Stream<Indicator> entered() {
        return indicators.all().stream().filter(Indicator::isEntered);
    }

    private static String name(String code) {
        return "figure" + code;
    }
}
