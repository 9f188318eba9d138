package org.planlifecycle.document.facts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds where texts contradict facts. */
public final class FactCheck {

    /** A full stop inside a date or a number ends no sentence. */
    private static final String SENTENCE_END = "(?<=[.;!?])\\s+";

    private FactCheck() {
    }

    /** Every contradiction, in the order of the texts. */
    public static List<Contradiction> find(List<TextPart> parts, List<StatedFact> facts) {
        List<Contradiction> found = new ArrayList<>();
        for (TextPart part : parts) {
            List<String> paragraphs = part.text().lines().filter(line -> !line.isBlank()).toList();
            for (int number = 1; number <= paragraphs.size(); number++) {
                addOf(part.name(), number, paragraphs.get(number - 1), facts, found);
            }
        }
        return found;
    }

    /** Some contradictions in one sentence's part, both places of each. */
    public static String list(List<Contradiction> contradictions) {
        return contradictions.stream().map(Contradiction::words).collect(Collectors.joining("; "));
    }

    private static void addOf(String part, int number, String paragraph, List<StatedFact> facts,
            List<Contradiction> found) {
        for (String sentence : sentences(paragraph)) {
            facts.forEach(fact -> fact.contradictedIn(sentence).stream().distinct().forEach(said ->
                    found.add(new Contradiction(part, number, said, fact.field(), fact.value()))));
        }
    }

    /** The sentences of a paragraph, in the letters in which they are compared. */
    public static List<String> sentences(String paragraph) {
        return List.of(comparable(paragraph).split(SENTENCE_END));
    }

    /** Composed letters, plain blanks and plain dashes, so that a copied text is read like a typed one. */
    private static String comparable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\p{Cf}+", "")
                .replaceAll("[\\s\\p{Z}]+", " ").replaceAll("[\\p{Pd}\u2212]", "-").replace("*", "").strip();
    }
}
