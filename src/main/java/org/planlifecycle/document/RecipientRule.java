package org.planlifecycle.document;

import java.util.Set;

/**
 * What some words in a line of "Nơi nhận" mean.
 *
 * @param words in lower case, found anywhere in the line, after {@code ^} only at its beginning
 * @param alone whether no later rule is asked where this one applies
 */
public record RecipientRule(String words, Set<String> means, Way way, boolean alone) {

    boolean appliesTo(String lowerCaseLine) {
        return words.startsWith("^") ? lowerCaseLine.startsWith(words.substring(1)) : lowerCaseLine.contains(words);
    }
}
