package org.planlifecycle.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One piece of a document's body; its text is plain text and never an instruction to the word processor. */
public sealed interface Block {

    /**
     * A numbered heading: level 1 is {@code I-}, level 2 {@code 1.}, level 3 {@code a)}. The label is counted by the
     * renderer and restarts under each higher heading, so the text comes without it.
     */
    record Heading(int level, String text) implements Block {

        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("Headings have levels 1 to 3, not %d".formatted(level));
            }
            text = PlainText.line(text);
        }
    }

    /**
     * Running text; each line of it becomes a paragraph of its own. Where {@code emphasis} is not empty, its literal
     * occurrences are printed bold, as offices do with a deadline.
     */
    record Paragraph(String text, String emphasis) implements Block {

        public Paragraph {
            text = PlainText.lines(text);
            emphasis = PlainText.line(emphasis);
        }

        public Paragraph(String text) {
            this(text, "");
        }
    }

    /** One item of a list, printed after a hyphen. */
    record ListItem(String text) implements Block {

        public ListItem {
            text = PlainText.line(text);
        }
    }

    /** One article of a decision; the label {@code Điều n.} is counted by the renderer. */
    record Article(String text) implements Block {

        public Article {
            text = PlainText.line(text);
        }
    }

    /** A bold line in the middle, such as {@code QUYẾT ĐỊNH} between the legal bases and the articles. */
    record Centred(String text) implements Block {

        public Centred {
            text = PlainText.line(text);
        }
    }

    /**
     * A ruled table whose header row is repeated on each page and whose rows are not split. The widths are relative
     * shares of the page's width, one per column; an empty list makes all columns equal. A column of numbers is set to
     * the right, or in the middle where it counts the rows at the left edge.
     */
    record Table(List<String> header, List<List<String>> rows, List<Integer> widths) implements Block {

        public Table {
            header = header.stream().map(PlainText::line).toList();
            rows = rows.stream().map(row -> row.stream().map(PlainText::line).toList()).toList();
            widths = List.copyOf(widths);
            int columns = header.size();
            if (columns == 0 || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("Every row has as many cells as the header, and at least one");
            }
            if (!widths.isEmpty() && (widths.size() != columns || widths.stream().anyMatch(width -> width < 1))) {
                throw new IllegalArgumentException("A table has one positive width per column or none");
            }
        }

        public Table(List<String> header, List<List<String>> rows) {
            this(header, rows, List.of());
        }
    }

    /**
     * A picture of figures which the word processor draws and lets people edit; its caption is counted by the renderer
     * ({@code Biểu đồ 1. …}), so the title comes without it.
     */
    record Chart(String title, List<String> categories, List<Series> series, Kind kind) implements Block {

        public Chart {
            title = PlainText.line(title);
            categories = categories.stream().map(PlainText::line).toList();
            series = List.copyOf(series);
            int points = categories.size();
            if (points == 0 || series.isEmpty() || series.stream().anyMatch(one -> one.values().size() != points)) {
                throw new IllegalArgumentException("A chart has categories, and every series one value for each of them");
            }
        }

        /** One colour of the chart. A value of {@code null} is a figure nobody gave: it is left open, which is not zero. */
        public record Series(String name, List<BigDecimal> values) {

            public Series {
                name = PlainText.line(name);
                values = Collections.unmodifiableList(new ArrayList<>(values));
            }
        }

        /** How the figures are drawn. */
        public enum Kind {
            BAR,
            STACKED_BAR,
            LINE
        }
    }
}
