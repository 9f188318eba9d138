package org.planlifecycle.document.check.word;

/**
 * How a run of characters looks after all styles are applied.
 *
 * @param font the typeface of letters
 * @param otherFont the typeface of letters beyond ASCII, among them most Vietnamese ones
 * @param size in points
 * @param raised whether it is a superscript or subscript
 * @param color six hexadecimal digits, or {@code auto}
 */
public record Face(String font, String otherFont, double size, boolean bold, boolean italic, boolean underlined,
        boolean capitals, boolean raised, String color) {
}
