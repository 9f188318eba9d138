package org.planlifecycle.consolidation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.Figures;
import org.planlifecycle.figures.Grade;
import org.planlifecycle.figures.Indicator;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.kernel.Refusal;

/** Reads and replaces one figure of a report, as a number or a grade in words. */
final class CorrectedFigures {

    private static final String NUMBER = "\\d{1,9}";

    private CorrectedFigures() {
    }

    /** The number or the grade's name; empty if it was not reported. */
    static String value(FigureTable table, String indicatorCode, ReportPeriod period) {
        Figures figures = table.of(period);
        if (figures.grades().containsKey(indicatorCode)) {
            return figures.grades().get(indicatorCode).name();
        }
        return figures.numbers().containsKey(indicatorCode) ? figures.numbers().get(indicatorCode).toString() : "";
    }

    /** The same report with that figure in place of the old one. */
    static FigureTable with(FigureTable table, Indicator indicator, ReportPeriod period, String value) {
        Map<String, Integer> numbers = new HashMap<>(table.of(period).numbers());
        Map<String, Grade> grades = new HashMap<>(table.of(period).grades());
        if (indicator.isGrade()) {
            grades.put(indicator.code(), grade(indicator, value));
        } else if (value.matches(NUMBER)) {
            numbers.put(indicator.code(), Integer.valueOf(value));
        } else {
            throw new Refusal("%s là số nguyên không âm; hãy nhập giá trị mới bằng số.".formatted(indicator.fullName()));
        }
        return table.with(period, new Figures(numbers, grades));
    }

    private static Grade grade(Indicator indicator, String value) {
        return Arrays.stream(Grade.values()).filter(grade -> grade.name().equals(value)).findFirst().orElseThrow(
                () -> new Refusal("%s là xếp loại; hãy chọn một mức xếp loại mới.".formatted(indicator.fullName())));
    }

    /** How a value reads. */
    static String text(String value) {
        if (value.isEmpty()) {
            return "–";
        }
        return value.matches(NUMBER) ? RolledUp.Printed.whole(Long.parseLong(value)) : Grade.valueOf(value).label();
    }
}
