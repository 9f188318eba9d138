package org.planlifecycle.document.check;

import java.util.List;
import java.util.stream.Collectors;
import org.planlifecycle.document.check.word.Paragraph;
import org.planlifecycle.document.check.word.Span;

/** A piece of a paragraph that stands by itself on the page: a line of it, or a part of a line between tabs. */
record Item(Paragraph paragraph, List<Span> spans, Side side) {

    /** Where on the page an item stands. */
    enum Side { LEFT, RIGHT, ALONE }

    /** In one line of composed Unicode. */
    String text() {
        return Paragraph.line((paragraph.label().isEmpty() ? "" : paragraph.label() + " ") + raw());
    }

    private String raw() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    int number() {
        return paragraph.number();
    }

    /** The table it stands in; 0 for none. */
    int table() {
        return paragraph.isInTable() ? paragraph.cell().table() : 0;
    }

    boolean isCentred() {
        return paragraph.layout().isCentred();
    }
}
