package org.planlifecycle.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.planlifecycle.document.facts.FactCheck;
import org.planlifecycle.document.facts.StatedFact;

/**
 * Holds what people wrote into the consolidated report against its table of facts: the figures that a sentence names by
 * the words of a line are right or wrong, all others cannot be told. Sentences that are generated, that speak of one
 * cluster's or one unit's own figures, are not asked.
 */
public final class FigureClaims {

    private static final Pattern OF_A_PART = Pattern.compile("\\b[A-Z]{2}\\d{2,}\\b");
    private static final Pattern FIGURE = Pattern.compile(FigureClaim.NUMBER + " ?%|\\d+/\\d+ đơn vị");

    private final SummaryMaterial now;
    private final Telling telling;
    private final Set<String> generated;
    private final List<FigureClaim> claims = new ArrayList<>();

    /** @param before the facts of the snapshot before, if there was one */
    public FigureClaims(SummaryMaterial now, Optional<SummaryMaterial> before) {
        this.now = now;
        this.generated = new SummaryText(now).generated().lines().stream()
                .flatMap(line -> FactCheck.sentences(line.text()).stream()).collect(Collectors.toSet());
        this.telling = new Telling(now, before);
        counts();
        claims.addAll(new LineClaims(now, telling).all());
        claims.addAll(new ClusterClaims(now, telling).all());
    }

    /** What sentences may only repeat. */
    public List<StatedFact> facts() {
        return claims.stream().map(claim -> (StatedFact) new OwnWords(claim)).toList();
    }

    /** Sentences of people with percentages or shares of units that no line is named for: nobody can tell. */
    public List<String> unmatched(String text) {
        return text.lines().flatMap(line -> FactCheck.sentences(line).stream()).filter(this::isAsked)
                .filter(sentence -> FIGURE.matcher(sentence).find())
                .filter(sentence -> claims.stream().noneMatch(claim -> claim.isNamedIn(sentence))).toList();
    }

    private boolean isAsked(String sentence) {
        return !generated.contains(sentence) && !OF_A_PART.matcher(sentence).find();
    }

    private void counts() {
        int all = now.units();
        count("Đơn vị có báo cáo", "(?<n>\\d+)/" + all + " đơn vị (?:đã )?(?:có|nộp|gửi) báo cáo(?! đúng hạn| muộn| chậm)",
                SummaryMaterial::received);
        count("Báo cáo đúng hạn", "(?<n>\\d+)(?:/" + all + ")? (?:đơn vị (?:đã )?(?:nộp |gửi )?báo cáo|báo cáo) đúng hạn",
                SummaryMaterial::onTime);
        count("Báo cáo nộp muộn", "(?<n>\\d+)(?:/" + all + ")? (?:đơn vị (?:đã )?(?:nộp |gửi )?báo cáo|báo cáo|đơn vị|báo cáo nộp)"
                + " (?:nộp )?(?:muộn|chậm)(?! nhất)", SummaryMaterial::late);
        count("Đơn vị không có báo cáo", "(?<n>\\d+)(?:/" + all + ")? đơn vị (?:không có|chưa có|thiếu|chưa nộp|không nộp) báo cáo",
                material -> material.missing().size());
        count("Tập thể được giới thiệu", "(?:giới thiệu|đề cử) (?<n>\\d+) tập thể", SummaryMaterial::collectives);
        count("Cá nhân được giới thiệu", "(?:giới thiệu|đề cử) (?:\\d+ tập thể(?:,| và) )?(?<n>\\d+) cá nhân",
                SummaryMaterial::individuals);
    }

    private void count(String field, String words, Function<SummaryMaterial, Integer> count) {
        claims.add(FigureClaim.of(field, telling.of(material -> FigureWords.number(count.apply(material))), words,
                Set.of(Integer.toString(count.apply(now)))));
    }

    /** A claim that is asked of people's own sentences only; one that names a cluster is asked for the clusters alone. */
    private final class OwnWords implements StatedFact {

        private final FigureClaim claim;

        private OwnWords(FigureClaim claim) {
            this.claim = claim;
        }

        @Override
        public String field() {
            return claim.field();
        }

        @Override
        public String value() {
            return claim.value();
        }

        @Override
        public List<String> contradictedIn(String sentence) {
            boolean ofAll = !sentence.toLowerCase(Locale.ROOT).contains("cụm ") || claim.field().startsWith("Cụm");
            return isAsked(sentence) && ofAll ? claim.contradictedIn(sentence) : List.of();
        }
    }
}
