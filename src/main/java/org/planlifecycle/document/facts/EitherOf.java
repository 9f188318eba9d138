package org.planlifecycle.document.facts;

import java.util.List;

/**
 * A fact that is about to change: a text may name what will be and what was.
 *
 * @param others what may be named as well
 */
public record EitherOf(StatedFact fact, List<StatedFact> others) implements StatedFact {

    public EitherOf {
        others = List.copyOf(others);
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
        return fact.contradictedIn(sentence).stream()
                .filter(said -> others.stream().allMatch(other -> other.contradictedIn(sentence).contains(said))).toList();
    }
}
