package org.planlifecycle.document.facts;

/**
 * One place where a text says other than a field.
 *
 * @param part the text's name
 * @param paragraph which paragraph of it, from 1
 * @param said the words that stand there
 */
public record Contradiction(String part, int paragraph, String said, String field, String value) {

    /** Both places, as a part of a sentence. */
    public String words() {
        return "%s ghi “%s”, %s là “%s”".formatted(place(), said, field, value);
    }

    /** "Nội dung, đoạn 2". */
    public String place() {
        return "%s, đoạn %d".formatted(part, paragraph);
    }
}
