package org.planlifecycle.document.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planlifecycle.document.check.Item.Side;
import org.planlifecycle.document.check.word.Paper;
import org.planlifecycle.document.check.word.Paragraph;
import org.planlifecycle.document.check.word.Span;

/** Cuts paragraphs into items, so that two columns made by a table, by tabs or by blanks all read the same. */
final class Items {

    /** Tabs, line breaks, and wide gaps before a new capital; the gap left open for a number or a day is none. */
    private static final Pattern GAP = Pattern.compile("\\t+|\\n|(?<!Số)(?<![ \\u00A0])[ \\u00A0]{4,}+(?=\\p{Lu})");
    private static final double RIGHT_FROM_MM = 60;

    private final List<Item> items = new ArrayList<>();

    static List<Item> of(Paper paper) {
        Items all = new Items();
        paper.paragraphs().forEach(all::cut);
        return List.copyOf(all.items);
    }

    private void cut(Paragraph paragraph) {
        Matcher gap = GAP.matcher(paragraph.raw());
        Side side = first(paragraph);
        int from = 0;
        while (gap.find()) {
            add(paragraph, from, gap.start(), side);
            boolean newLine = gap.group().equals("\n");
            side = paragraph.isInTable() || newLine ? first(paragraph) : Side.RIGHT;
            from = gap.end();
        }
        add(paragraph, from, paragraph.raw().length(), from > 0 || paragraph.isInTable() ? side : first(paragraph));
    }

    private static Side first(Paragraph paragraph) {
        if (paragraph.isInTable() && paragraph.cell().columns() > 1) {
            return paragraph.cell().column() == 0 ? Side.LEFT : Side.RIGHT;
        }
        return paragraph.layout().isRight() || paragraph.layout().leftMm() > RIGHT_FROM_MM ? Side.RIGHT : Side.ALONE;
    }

    private void add(Paragraph paragraph, int from, int to, Side side) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (Span span : paragraph.spans()) {
            int start = Math.max(from, at) - at;
            int end = Math.min(to, at + span.text().length()) - at;
            if (start < end) {
                spans.add(new Span(span.text().substring(start, end), span.face()));
            }
            at += span.text().length();
        }
        if (spans.stream().anyMatch(span -> !span.isBlank())) {
            items.add(new Item(paragraph, List.copyOf(spans), side));
        }
    }
}
