package org.planlifecycle.document.check.word;

import java.util.List;

/**
 * The pages of one section; lengths are in millimetres.
 *
 * @param titlePage whether the first page has a header of its own
 * @param header the header of the following pages; empty for none
 * @param firstHeader the header of the first page, where it has its own
 * @param footer all footers together
 */
public record Page(double width, double height, double top, double bottom, double left, double right,
        boolean titlePage, Margin header, Margin firstHeader, Margin footer) {

    /** What stands in a margin of the page. */
    public record Margin(List<Paragraph> paragraphs, boolean numbersPages) {

        public static final Margin EMPTY = new Margin(List.of(), false);
    }
}
