package org.planlifecycle.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How sentences speak of the lines of figures: by their labels, with a number of their unit, or as a rise or a fall. */
final class LineClaims {

    private static final String BETWEEN = "(?:năm \\d{4}|cụm \\d+|[^\\d;,]){0,40}?";

    private final SummaryMaterial now;
    private final Telling telling;
    private final List<FigureClaim> claims = new ArrayList<>();

    LineClaims(SummaryMaterial now, Telling telling) {
        this.now = now;
        this.telling = telling;
    }

    List<FigureClaim> all() {
        now.figures().lines().forEach(this::line);
        return claims;
    }

    private void line(FigureLine line) {
        String label = named(line);
        String counted = line.ratio() ? "(?= ?%)" : "(?= " + Pattern.quote(line.unit()) + ")";
        String last = "%s, %s".formatted(line.label(), FigureWords.lower(now.figures().lastName()));
        String value = telling.of(material -> same(material, line).flatMap(material.figures()::last)
                .map(amount -> FigureWords.cell(line, amount) + (line.ratio() ? "%" : "")).orElse("không có số liệu"));
        claims.add(FigureClaim.of(last, value, label + BETWEEN + "(?<n>" + FigureClaim.NUMBER + ")" + counted,
                truths(line)));
        change(now, line).ifPresent(moved -> claims.add(FigureClaim.of("Tăng, giảm: " + line.label(),
                telling.of(material -> same(material, line).flatMap(one -> change(material, one)).map(LineClaims::moved)
                        .orElse("không tính")), label + BETWEEN + "(?<n>(?:tăng|giảm) (?:thêm |tới )?" + FigureClaim.NUMBER + ")"
                        + "(?= ?(?:%|điểm))", Set.of(spoken(moved)))));
    }

    /** Its label where it is not a part of another line's. */
    private String named(FigureLine line) {
        StringBuilder words = new StringBuilder();
        String own = line.label().toLowerCase(Locale.ROOT);
        List<String> longer = now.figures().lines().stream().map(one -> one.label().toLowerCase(Locale.ROOT))
                .filter(label -> label.contains(own) && !label.equals(own)).toList();
        longer.stream().map(label -> label.substring(0, label.indexOf(own))).filter(before -> !before.isEmpty())
                .forEach(before -> words.append("(?<!").append(Pattern.quote(before)).append(")"));
        words.append(Pattern.quote(line.label()));
        longer.stream().map(label -> label.substring(label.indexOf(own) + own.length())).filter(after -> !after.isEmpty())
                .forEach(after -> words.append("(?!").append(Pattern.quote(after)).append(")"));
        return words.toString();
    }

    /** Every amount that the table has for the line, in whatever year or cluster, and how it moved. */
    private Set<String> truths(FigureLine line) {
        Set<String> truths = new HashSet<>();
        line.amounts().stream().filter(amount -> amount != null).forEach(amount -> truths.add(FigureClaim.plain(amount)));
        Optional.ofNullable(line.total()).ifPresent(total -> truths.add(FigureClaim.plain(total)));
        change(now, line).ifPresent(moved -> truths.add(FigureClaim.plain(moved.abs())));
        now.clusters().stream().map(cluster -> cluster.ratios().get(line.code())).filter(ratio -> ratio != null)
                .forEach(ratio -> truths.add(FigureClaim.plain(ratio)));
        return truths;
    }

    private static Optional<FigureLine> same(SummaryMaterial material, FigureLine line) {
        return material.figures().lines().stream().filter(one -> one.code().equals(line.code())).findFirst();
    }

    private static Optional<BigDecimal> change(SummaryMaterial material, FigureLine line) {
        return new FigureWords(material).change(line);
    }

    private static String spoken(BigDecimal moved) {
        return (moved.signum() < 0 ? "giảm " : "tăng ") + FigureClaim.plain(moved.abs());
    }

    private static String moved(BigDecimal moved) {
        return (moved.signum() < 0 ? "giảm " : "tăng ") + FigureWords.number(moved.abs());
    }
}
