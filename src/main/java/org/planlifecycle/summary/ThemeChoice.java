package org.planlifecycle.summary;

import java.time.Instant;

/**
 * A theme that a person chose for a sentence; it holds as long as the sentence reads the same.
 *
 * @param sentenceId as {@link ThemedSentence#id()}
 */
public record ThemeChoice(String sentenceId, String text, String themeCode, String by, Instant at) {
}
