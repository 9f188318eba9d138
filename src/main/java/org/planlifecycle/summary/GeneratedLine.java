package org.planlifecycle.summary;

/**
 * One sentence of the report that was made from the facts and from nothing else.
 *
 * @param key what it is about; the same for the sentence that other facts give
 */
public record GeneratedLine(SummaryPart part, String key, String text) {
}
