package org.planlifecycle.report.process;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.engine.form.DrawnField;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.figures.Figures;
import org.planlifecycle.figures.Grade;
import org.planlifecycle.figures.Indicator;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.figures.ReportRegimes;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The figures of the last reviewed year as form fields: those that the plan's report regime in force asks of the unit. */
@Component
class FigureFields {

    private final ReportRegimes regimes;
    private final ReportFacts facts;

    FigureFields(ReportRegimes regimes, ReportFacts facts) {
        this.regimes = regimes;
        this.facts = facts;
    }

    List<DrawnField> drawn(FormContext context) {
        return asked(context).stream().map(FigureFields::drawn).toList();
    }

    Figures read(Submission submission, FormContext context) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Grade> grades = new HashMap<>();
        asked(context).forEach(indicator -> {
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

    /** Every field with its figure, and with {@code null} where there is none. */
    Map<String, Object> all(Figures values, FormContext context) {
        Map<String, Object> fields = new LinkedHashMap<>();
        asked(context).forEach(indicator -> fields.put(name(indicator.code()), null));
        Map<String, Object> shown = new HashMap<>();
        show(values, shown);
        fields.replaceAll((name, nothing) -> shown.get(name));
        return fields;
    }

    /** Read once, so that a form is drawn, checked and taken by the same one. */
    ReportRegime regime(FormContext context) {
        return context.once("regime", () -> regimes.inForce(context.planId()));
    }

    private List<Indicator> asked(FormContext context) {
        return regime(context).enteredBy(facts.kind(context), facts.lastYear(context));
    }

    private static DrawnField drawn(Indicator indicator) {
        Map<String, String> grades = new LinkedHashMap<>();
        if (indicator.isGrade()) {
            Arrays.stream(Grade.values()).forEach(grade -> grades.put(grade.name(), grade.label()));
        }
        return new DrawnField(indicator.section(), name(indicator.code()), indicator.code() + ".", indicator.label(),
                hint(indicator), indicator.isGrade() ? "" : indicator.unit(), grades);
    }

    /** The rule without which the report is refused; otherwise how it is counted. */
    private static String hint(Indicator indicator) {
        return indicator.blocking() == null ? indicator.note()
                : StringUtils.capitalize(indicator.blocking().sentence()) + ".";
    }

    private static String name(String code) {
        return "figure" + code;
    }
}
