package org.planlifecycle.summary;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands out of the figures: the percentages, what moved most, and the best and weakest clusters. */
final class FigureHighlights {

    private static final int MOST_MOVED = 4;
    private static final int MOST_OF_A_SECTION = 1;

    private final SummaryMaterial material;
    private final ReviewFigures figures;
    private final FigureWords words;

    FigureHighlights(SummaryMaterial material) {
        this.material = material;
        this.figures = material.figures();
        this.words = new FigureWords(material);
    }

    /** The sentences for the results, each under its key. */
    Map<String, String> sentences() {
        Map<String, String> sentences = new LinkedHashMap<>();
        List<FigureLine> ratios = figures.lines().stream().filter(FigureLine::ratio)
                .filter(line -> figures.last(line).isPresent()).toList();
        Stream<FigureLine> others = figures.canCompare() ? Stream.of() : leading();
        words.list(figures.lastName(), Stream.concat(ratios.stream(), others).toList())
                .ifPresent(line -> sentences.put("last", line));
        if (figures.canCompare()) {
            String since = "%s so với %s, ".formatted(figures.lastName(), FigureWords.lower(figures.firstName()));
            words.list(since + "tăng nhiều nhất", moved(1).toList()).ifPresent(line -> sentences.put("rose", line));
            words.list(since + "giảm nhiều nhất", moved(-1).toList()).ifPresent(line -> sentences.put("fell", line));
        }
        best().ifPresent(line -> sentences.put("best", line));
        return sentences;
    }

    /** Without years to compare, the first figure of each section; the sizes of the organisations are no result. */
    private Stream<FigureLine> leading() {
        return figures.lines().stream().filter(line -> !line.ratio() && !line.isIn("A"))
                .filter(line -> figures.last(line).map(BigDecimal::signum).orElse(0) > 0)
                .collect(Collectors.groupingBy(FigureLine::section, java.util.TreeMap::new, Collectors.toList()))
                .values().stream().flatMap(section -> section.stream().limit(MOST_OF_A_SECTION));
    }

    private Stream<FigureLine> moved(int direction) {
        return figures.lines().stream().filter(line -> !line.ratio() && !line.isIn("A"))
                .filter(line -> words.change(line).map(BigDecimal::signum).orElse(0) == direction)
                .sorted(Comparator.comparing((FigureLine line) -> words.change(line).orElseThrow().abs()).reversed())
                .limit(MOST_MOVED);
    }

    private static Optional<String> list(String lead, Stream<String> items) {
        String joined = items.collect(Collectors.joining("; "));
        return joined.isEmpty() ? Optional.empty() : Optional.of("%s: %s.".formatted(lead, joined));
    }

    private Optional<String> best() {
        return list("Cụm dẫn đầu", compared(true));
    }

    /** The clusters that are last, for the shortcomings. */
    Optional<String> weakest() {
        return list("Cụm có kết quả thấp nhất", compared(false));
    }

    private Stream<String> compared(boolean best) {
        Stream<String> punctual = material.closedBeforeDue() > 0 ? Stream.of() : extreme("báo cáo đúng hạn",
                ClusterLine::punctuality, cluster -> new Coverage(cluster.onTime(), cluster.units()),
                ClusterLine::units, best).stream();
        String year = " " + FigureWords.lower(figures.lastName());
        Stream<String> ratios = figures.lines().stream().filter(FigureLine::ratio).flatMap(line -> extreme(
                FigureWords.lower(line.label()) + year, cluster -> cluster.ratios().get(line.code()),
                cluster -> cluster.coverage().get(line.code()),
                cluster -> cluster.coverage().get(line.code()).reported(), best).stream());
        return Stream.concat(punctual, ratios);
    }

    /**
     * Empty where fewer than two clusters have enough units with the figure, or they lie too close together: a name at
     * the top or at the bottom needs the facts that carry it.
     */
    private Optional<String> extreme(String what, Function<ClusterLine, BigDecimal> value,
            Function<ClusterLine, Coverage> coverage, Function<ClusterLine, Integer> carriers, boolean best) {
        List<ClusterLine> ranked = material.clusters().stream()
                .filter(cluster -> cluster.cluster() > 0 && value.apply(cluster) != null)
                .filter(cluster -> carriers.apply(cluster) >= material.thresholds().clusterUnits())
                .sorted(Comparator.comparing(value)).toList();
        if (ranked.size() < 2 || value.apply(ranked.get(ranked.size() - 1)).subtract(value.apply(ranked.get(0)))
                .compareTo(BigDecimal.valueOf(material.thresholds().clusterGap())) < 0) {
            return Optional.empty();
        }
        BigDecimal wanted = value.apply(ranked.get(best ? ranked.size() - 1 : 0));
        String names = ranked.stream().filter(cluster -> value.apply(cluster).compareTo(wanted) == 0)
                .map(cluster -> "%s (%s%%; %s)".formatted(cluster.name(), FigureWords.number(wanted),
                        Coverages.units(coverage.apply(cluster)))).collect(Collectors.joining(", "));
        return Optional.of("%s – %s".formatted(what, names));
    }
}
