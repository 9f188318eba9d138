package org.planlifecycle.document.check.word;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One paragraph of the file.
 *
 * @param number its place among all paragraphs, from 0
 * @param label what Word itself puts before it, such as {@code 1.}; empty for none
 * @param cell where it stands in a table; {@code null} outside
 * @param drawnLine whether a straight line is drawn at it
 */
public record Paragraph(int number, String label, List<Span> spans, Layout layout, Cell cell, boolean drawnLine) {

    /** A cell of the outermost table: the table's number, the row and the column from 0, and how many columns there are. */
    public record Cell(int table, int row, int column, int columns) {
    }

    public Paragraph {
        spans = List.copyOf(spans);
    }

    /** The text as it was typed, without the label. */
    public String raw() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** Label and text in one line of composed Unicode without blanks at the ends. */
    public String text() {
        return line((label.isEmpty() ? "" : label + " ") + raw());
    }

    public boolean isBlank() {
        return raw().isBlank();
    }

    public boolean isInTable() {
        return cell != null;
    }

    /** Composed Unicode, every gap a single blank. */
    public static String line(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
