package org.planlifecycle.summary;

/**
 * A sentence that a person edited and that the figures no longer bear out.
 *
 * @param key of the generated sentence it came from
 * @param written as it stands in the text
 * @param before the generated sentence as it was when it was edited
 * @param now the generated sentence as the figures give it now; empty if they give none
 */
public record StaleSentence(SummaryPart part, String key, String written, String before, String now) {
}
