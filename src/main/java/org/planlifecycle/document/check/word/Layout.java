package org.planlifecycle.document.check.word;

/**
 * How a paragraph stands after all styles are applied; lengths are in twips.
 *
 * @param align as the file says it: {@code left}, {@code center}, {@code right}, {@code both} or another word
 * @param firstLine where the first line begins, measured from the left margin
 * @param line the line height: twips, or 240ths of a line if the rule is {@code auto}
 * @param lineRule {@code auto}, {@code exact} or {@code atLeast}
 * @param ruledBelow whether the paragraph has a line as its lower border
 */
public record Layout(String align, int left, int firstLine, int line, String lineRule, boolean ruledBelow) {

    private static final double TWIPS_OF_POINT = 20;
    private static final double TWIPS_OF_MM = 1440 / 25.4;
    private static final double SINGLE = 240;
    private static final double SINGLE_TO_SIZE = 1.15;

    public boolean isCentred() {
        return "center".equals(align);
    }

    public boolean isJustified() {
        return "both".equals(align) || "distribute".equals(align) || align.endsWith("Kashida");
    }

    public boolean isRight() {
        return "right".equals(align) || "end".equals(align);
    }

    public double leftMm() {
        return left / TWIPS_OF_MM;
    }

    public double firstLineMm() {
        return firstLine / TWIPS_OF_MM;
    }

    /** The height of a line in points; for a multiple of the single line, what it comes to at that size. */
    public double linePt(double size) {
        return "auto".equals(lineRule) ? line / SINGLE * SINGLE_TO_SIZE * size : line / TWIPS_OF_POINT;
    }
}
