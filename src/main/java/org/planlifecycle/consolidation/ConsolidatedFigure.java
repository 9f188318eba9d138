package org.planlifecycle.consolidation;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.planlifecycle.figures.Grade;
import org.planlifecycle.figures.Indicator;
import org.planlifecycle.figures.ReportPeriod;

/**
 * One figure of the committee as a whole in one period; {@code grade} is {@code null} unless it counts units of that
 * grade.
 */
public record ConsolidatedFigure(Indicator indicator, ReportPeriod period, Grade grade, BigDecimal amount) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    public String label() {
        return grade == null ? indicator.label()
                : "%s: %s".formatted(indicator.label(), grade.label().toLowerCase(VIETNAMESE));
    }

    /** What is counted: for grades it is the organisations. */
    public String unit() {
        return grade == null ? indicator.unit() : "tổ chức";
    }

    /** As printed: a dot between thousands, a decimal comma. */
    public String text() {
        return NumberFormat.getNumberInstance(VIETNAMESE).format(amount);
    }
}
