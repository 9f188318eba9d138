package org.planlifecycle.reporting.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

/** Figures in words: what the last year gave, and how that compares with the first one. */
final class FigureWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final int FEWEST_TO_COMPARE = 10;

    private final ReviewFigures figures;

    FigureWords(ReviewFigures figures) {
        this.figures = figures;
    }

    /** As printed: a dot between thousands, a decimal comma. */
    static String number(Number number) {
        return NumberFormat.getNumberInstance(VIETNAMESE).format(number);
    }

    /** A percentage as it stands in a table, always with one decimal. */
    static String percent(BigDecimal percentage) {
        NumberFormat format = NumberFormat.getNumberInstance(VIETNAMESE);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(percentage);
    }

    /** What stands in a table; empty where nobody reported. */
    static String cell(FigureLine line, BigDecimal amount) {
        return amount == null ? "" : line.ratio() ? percent(amount) : number(amount);
    }

    /** Such as {@code hội nghị học tập, quán triệt: 212 cuộc (năm 2016: 180; tăng 17,8%)}. */
    String of(FigureLine line) {
        String now = figures.last(line).map(FigureWords::number).orElse("không có số liệu");
        String unit = figures.last(line).isEmpty() ? "" : line.ratio() ? "%" : " " + line.unit();
        return "%s: %s%s%s".formatted(lower(line.label()), now, unit, comparison(line));
    }

    private String comparison(FigureLine line) {
        Optional<BigDecimal> before = figures.first(line);
        if (before.isEmpty() || figures.last(line).isEmpty()) {
            return "";
        }
        String change = change(line).map(moved -> "; " + moved(moved, line.ratio() ? " điểm %" : "%")).orElse("");
        return " (%s: %s%s%s)".formatted(lower(figures.firstName()), number(before.get()), line.ratio() ? "%" : "",
                change);
    }

    /** How it moved: in points for a percentage, in percent for a number that was not too small to tell. */
    Optional<BigDecimal> change(FigureLine line) {
        Optional<BigDecimal> before = figures.first(line);
        Optional<BigDecimal> now = figures.last(line);
        if (before.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal moved = now.get().subtract(before.get());
        if (line.ratio()) {
            return Optional.of(moved);
        }
        return before.get().compareTo(BigDecimal.valueOf(FEWEST_TO_COMPARE)) < 0 ? Optional.empty() : Optional.of(
                moved.multiply(BigDecimal.valueOf(100)).divide(before.get(), 1, RoundingMode.HALF_UP));
    }

    private static String moved(BigDecimal moved, String unit) {
        return switch (moved.signum()) {
            case 0 -> "không đổi";
            case 1 -> "tăng %s%s".formatted(number(moved), unit);
            default -> "giảm %s%s".formatted(number(moved.abs()), unit);
        };
    }

    static String lower(String label) {
        return label.substring(0, 1).toLowerCase(VIETNAMESE) + label.substring(1);
    }
}
