package org.planlifecycle.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planlifecycle.document.facts.StatedFact;

/**
 * A line of the table of facts in the words by which people's sentences speak of it.
 *
 * @param value what is true, and what was true before
 * @param words how a sentence names it; group {@code n} is what it says
 * @param truths what may stand there
 */
record FigureClaim(String field, String value, Pattern words, Set<String> truths) implements StatedFact {

    static final String NUMBER = "(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?(?![\\p{L}\\d/-]|[.,]\\d)";

    private static final Pattern DIGITS = Pattern.compile(NUMBER);

    FigureClaim {
        truths = Set.copyOf(truths);
    }

    static FigureClaim of(String field, String value, String words, Set<String> truths) {
        return new FigureClaim(field, value, Pattern.compile("(?<![\\p{L}\\d/.,])(?:" + words + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), truths);
    }

    /** A number in the way in which truths are written. */
    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    boolean isNamedIn(String sentence) {
        return words.matcher(sentence).find();
    }

    @Override
    public List<String> contradictedIn(String sentence) {
        return words.matcher(sentence).results().filter(found -> !truths.contains(said(sentence, found)))
                .map(MatchResult::group).toList();
    }

    private String said(String sentence, MatchResult found) {
        Matcher again = words.matcher(sentence);
        again.find(found.start());
        String said = again.group("n").toLowerCase(Locale.ROOT);
        return DIGITS.matcher(said).replaceAll(number -> plain(new BigDecimal(number.group().replace(".", "")
                .replace(',', '.'))));
    }
}
