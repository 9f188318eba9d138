package org.planlifecycle.document.facts;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A fact in a text that tells what happened, where many like it may be named: only sentences with certain words are about
 * this one.
 */
record Told(StatedFact fact, Pattern words) implements StatedFact {

    static Told where(String words, StatedFact fact) {
        return new Told(fact, Pattern.compile("(?<!\\p{L})(?:" + words + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    @Override
    public String field() {
        return fact.field();
    }

    @Override
    public String value() {
        return fact.value();
    }

    @Override
    public List<String> contradictedIn(String sentence) {
        return words.matcher(sentence).find() ? fact.contradictedIn(sentence) : List.of();
    }
}
