package org.planlifecycle.report.process;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.figures.Figures;
import org.planlifecycle.figures.Grade;
import org.planlifecycle.figures.Indicator;
import org.planlifecycle.figures.RegimeSettings;
import org.planlifecycle.figures.ReportRegimes;
import org.planlifecycle.kernel.PlanId;
import org.springframework.stereotype.Component;

/**
 * The figures of the last reviewed year as form fields. The form is part of a deployment and asks for the indicators
 * that the usual regime began with; what a later version added comes by workbook, what it dropped is not read.
 */
@Component
class FigureFields {

    private static final int FIRST_VERSION = 1;

    private final ReportRegimes regimes;
    private final RegimeSettings settings;

    FigureFields(ReportRegimes regimes, RegimeSettings settings) {
        this.regimes = regimes;
        this.settings = settings;
    }

    Figures read(Submission submission, PlanId planId) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Grade> grades = new HashMap<>();
        Set<String> asked = asked(planId);
        inTheForm().filter(indicator -> asked.contains(indicator.code())).forEach(indicator -> {
            String name = name(indicator.code());
            if (!indicator.isGrade()) {
                submission.findInteger(name).ifPresent(number -> numbers.put(indicator.code(), number));
            } else if (!submission.text(name).isEmpty()) {
                grades.put(indicator.code(), submission.choice(name, Grade.class));
            }
        });
        return new Figures(numbers, grades);
    }

    /** The codes that the form asks for and the plan wants to know. */
    Set<String> asked(PlanId planId) {
        Set<String> asked = inTheForm().map(Indicator::code).collect(Collectors.toSet());
        asked.retainAll(regimes.inForce(planId).indicators().stream().map(Indicator::code).toList());
        return asked;
    }

    static void show(Figures figures, Map<String, Object> facts) {
        figures.numbers().forEach((code, number) -> facts.put(name(code), number));
        figures.grades().forEach((code, grade) -> facts.put(name(code), grade.name()));
    }

    /** Every field with its figure, and with {@code null} where there is none. */
    Map<String, Object> all(Figures values) {
        Map<String, Object> fields = new LinkedHashMap<>();
        inTheForm().forEach(indicator -> fields.put(name(indicator.code()), null));
        show(values.only(inTheForm().map(Indicator::code).collect(Collectors.toSet())), fields);
        return fields;
    }

    private Stream<Indicator> inTheForm() {
        return regimes.get(settings.usualRegime(), FIRST_VERSION).indicators().stream().filter(Indicator::isEntered);
    }

    private static String name(String code) {
        return "figure" + code;
    }
}
