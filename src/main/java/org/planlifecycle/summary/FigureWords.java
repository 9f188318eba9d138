package org.planlifecycle.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Figures in words: what the last year gave, and how that compares with the first one. */
final class FigureWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final ReviewFigures figures;
    private final Coverages coverages;
    private final Thresholds thresholds;

    FigureWords(SummaryMaterial material) {
        this.figures = material.figures();
        this.coverages = new Coverages(figures);
        this.thresholds = material.thresholds();
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

    /**
     * Figures of the last year behind their lead, such as {@code Năm 2020 (số liệu của 69/70 đơn vị): a; b.}; those that go
     * over other units say so. Empty where there are none.
     */
    Optional<String> list(String lead, List<FigureLine> lines) {
        Optional<Coverage> common = lines.stream().map(this::lastCoverage).flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
                .entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        return common.map(most -> "%s (số liệu của %s): %s.".formatted(lead, Coverages.units(most),
                lines.stream().map(line -> of(line, most)).collect(Collectors.joining("; "))));
    }

    private Optional<Coverage> lastCoverage(FigureLine line) {
        return Optional.ofNullable(line.coverage().get(figures.last()));
    }

    /** Such as {@code hội nghị học tập: 212 cuộc (năm 2016: 180; tăng 17,8%; cộng 2016-2020: 980)}. */
    private String of(FigureLine line, Coverage most) {
        String now = figures.last(line).map(FigureWords::number).orElse("không có số liệu");
        String unit = figures.last(line).isEmpty() ? "" : line.ratio() ? "%" : " " + line.unit();
        List<String> more = new ArrayList<>(comparison(line));
        total(line).ifPresent(more::add);
        lastCoverage(line).filter(other -> !other.equals(most)).map(Coverages::units).ifPresent(more::add);
        return "%s: %s%s%s".formatted(lower(line.label()), now, unit,
                more.isEmpty() ? "" : " (%s)".formatted(String.join("; ", more)));
    }

    private List<String> comparison(FigureLine line) {
        Optional<BigDecimal> before = figures.first(line);
        if (before.isEmpty() || figures.last(line).isEmpty()) {
            return List.of();
        }
        String then = "%s: %s%s".formatted(lower(figures.firstName()), number(before.get()), line.ratio() ? "%" : "");
        return change(line).map(moved -> List.of(then, moved(moved, line.ratio() ? " điểm %" : "%")))
                .orElse(List.of(then));
    }

    /** The whole years together, of what may be added up; over how many units if not over the same in each year. */
    private Optional<String> total(FigureLine line) {
        int[] years = figures.years(line);
        if (line.ratio() || !line.added() || years.length < 2) {
            return Optional.empty();
        }
        String range = coverages.range(List.of(line), years);
        boolean alike = lastCoverage(line).map(Coverages::units).filter(range::equals).isPresent();
        return Optional.of("cộng %s: %s%s".formatted(coverages.years(line), number(line.total()),
                alike ? "" : ", mỗi năm " + range));
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
        return before.get().compareTo(BigDecimal.valueOf(thresholds.comparedFrom())) < 0 ? Optional.empty() : Optional.of(
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
