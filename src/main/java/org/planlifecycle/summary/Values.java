package org.planlifecycle.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What in a sentence can become untrue: its numbers, the clusters and units it names, and which way things moved. */
final class Values {

    private static final Pattern VALUE = Pattern.compile(
            "Cụm \\d+|\\b[A-Z]{2}\\d{2,}\\b|\\d+(?:[.,]\\d+)*(?:/\\d+)?%?|tăng|giảm|không đổi");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final double ALIKE = 0.4;

    private Values() {
    }

    static List<String> of(String sentence) {
        return VALUE.matcher(sentence).results().map(MatchResult::group).toList();
    }

    /** Whether a sentence written after the old one still says what is no longer so. */
    static boolean areOld(String written, String before, String now) {
        Map<String, Integer> told = counts(of(now));
        Map<String, Integer> said = counts(of(written));
        List<String> old = of(before);
        boolean outdated = old.stream().anyMatch(value -> said.getOrDefault(value, 0) > told.getOrDefault(value, 0));
        return outdated || counts(old).equals(told)
                && common(of(written), old) > common(of(written), of(now));
    }

    private static Map<String, Integer> counts(List<String> values) {
        Map<String, Integer> counts = new HashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    /** How many values follow one another in both. */
    private static int common(List<String> one, List<String> other) {
        int[][] lengths = new int[one.size() + 1][other.size() + 1];
        for (int i = 1; i <= one.size(); i++) {
            for (int j = 1; j <= other.size(); j++) {
                lengths[i][j] = one.get(i - 1).equals(other.get(j - 1)) ? lengths[i - 1][j - 1] + 1
                        : Math.max(lengths[i - 1][j], lengths[i][j - 1]);
            }
        }
        return lengths[one.size()][other.size()];
    }

    /** How much of the words of a sentence stand in another one; 0 if too little to be the same sentence, edited. */
    static double likeness(String before, String written) {
        Set<String> words = words(before);
        Set<String> common = new HashSet<>(words);
        common.retainAll(words(written));
        double share = words.isEmpty() ? 0 : common.size() / (double) words.size();
        return share < ALIKE ? 0 : share;
    }

    private static Set<String> words(String sentence) {
        return new HashSet<>(new ArrayList<>(WORD.matcher(sentence.toLowerCase()).results().map(MatchResult::group).toList()));
    }
}
