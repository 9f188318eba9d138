package org.planlifecycle.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How sentences speak of the clusters that come first and last. */
final class ClusterClaims {

    private final SummaryMaterial now;
    private final Telling telling;
    private final List<FigureClaim> claims = new ArrayList<>();

    ClusterClaims(SummaryMaterial now, Telling telling) {
        this.now = now;
        this.telling = telling;
    }

    List<FigureClaim> all() {
        leader("Cụm dẫn đầu về báo cáo đúng hạn", "báo cáo đúng hạn", "dẫn đầu|đứng đầu|cao nhất", ClusterLine::punctuality, 1);
        leader("Cụm thấp nhất về báo cáo đúng hạn", "báo cáo đúng hạn", "thấp nhất", ClusterLine::punctuality, -1);
        now.figures().lines().stream().filter(FigureLine::ratio).forEach(line -> {
            leader("Cụm dẫn đầu: " + line.label(), Pattern.quote(line.label()), "dẫn đầu|đứng đầu|cao nhất",
                    cluster -> cluster.ratios().get(line.code()), 1);
            leader("Cụm thấp nhất: " + line.label(), Pattern.quote(line.label()), "thấp nhất",
                    cluster -> cluster.ratios().get(line.code()), -1);
        });
        return claims;
    }

    private void leader(String field, String label, String rank, Function<ClusterLine, BigDecimal> value, int direction) {
        List<String> names = extremes(now, value, direction);
        if (!names.isEmpty()) {
            claims.add(FigureClaim.of(field, telling.of(material -> String.join(", ", extremes(material, value, direction))),
                    "(?=.*(?:" + rank + "))(?=.*" + label + ").*?(?<n>cụm \\d+)", names.stream()
                            .map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet())));
        }
    }

    private static List<String> extremes(SummaryMaterial material, Function<ClusterLine, BigDecimal> value, int direction) {
        List<ClusterLine> having = material.clusters().stream()
                .filter(cluster -> cluster.cluster() > 0 && value.apply(cluster) != null).toList();
        Stream<BigDecimal> values = having.stream().map(value);
        Optional<BigDecimal> wanted = direction > 0 ? values.max(BigDecimal::compareTo) : values.min(BigDecimal::compareTo);
        return having.size() < 2 ? List.of() : having.stream()
                .filter(cluster -> value.apply(cluster).compareTo(wanted.orElseThrow()) == 0).map(ClusterLine::name).toList();
    }
}
