package org.planlifecycle.consolidation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.planlifecycle.figures.Grade;
import org.planlifecycle.figures.Indicator;

/**
 * One line of a consolidated table: an indicator, or one grade of an indicator that counts grades.
 *
 * @param grade {@code null} unless it counts units of that grade
 */
public record FigureLine(Indicator indicator, Grade grade) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** All lines, in the order of the form. */
    static List<FigureLine> of(List<Indicator> indicators) {
        return indicators.stream().flatMap(indicator -> indicator.isGrade()
                ? Arrays.stream(Grade.values()).map(grade -> new FigureLine(indicator, grade))
                : Stream.of(new FigureLine(indicator, null))).toList();
    }

    public String label() {
        return grade == null ? indicator.label()
                : "%s: %s".formatted(indicator.label(), grade.label().toLowerCase(VIETNAMESE));
    }

    /** What is counted: for grades it is the organisations. */
    public String unit() {
        return grade == null ? indicator.unit() : "tổ chức";
    }

    /** The grade's name, empty for none. */
    public String gradeCode() {
        return grade == null ? "" : grade.name();
    }
}
