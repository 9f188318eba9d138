package org.planlifecycle.document.check.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.planlifecycle.document.check.word.Paragraph.Cell;
import org.w3c.dom.Element;

/** Walks through a Word file in the order of reading and resolves how each paragraph looks. */
final class PaperReader {

    private static final Set<String> WRAPPERS = Set.of("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag");
    private static final int DEEPEST = 40;

    private final Parts parts;
    private final Styles styles;
    private final Numberings numberings;
    private final Layouts layouts;
    private final RunReader runs;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private int tables;

    PaperReader(Parts parts) {
        this.parts = parts;
        this.styles = new Styles(parts.ofType("styles"));
        this.numberings = new Numberings(parts.ofType("numbering"));
        this.layouts = new Layouts(styles, numberings);
        this.runs = new RunReader(new Faces(styles, parts.ofType("theme")));
    }

    Paper read() {
        Element body = Xml.at(parts.document(), "body");
        walk(body, null, 0);
        List<Paragraph> content = List.copyOf(paragraphs);
        List<Page> pages = new PageReader(parts, this::marginOf).read(body);
        return new Paper(content, pages, parts.isPictured());
    }

    private void walk(Element parent, Cell cell, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("Nested too deeply");
        }
        for (Element element : Xml.children(parent)) {
            if (Xml.is(element, "p")) {
                add(element, cell, depth);
            } else if (Xml.is(element, "tbl")) {
                walkTable(element, cell, depth);
            } else if (Xml.is(element, "AlternateContent")) {
                walk(RunReader.chosen(element), cell, depth + 1);
            } else if (WRAPPERS.contains(element.getLocalName())) {
                walk(element, cell, depth + 1);
            }
        }
    }

    /** Of tables within tables the outer one says where a paragraph stands. */
    private void walkTable(Element table, Cell outer, int depth) {
        int number = ++tables;
        int row = 0;
        for (Element line : unwrapped(table, "tr")) {
            List<Element> cells = unwrapped(line, "tc");
            for (int column = 0; column < cells.size(); column++) {
                Cell cell = outer == null ? new Cell(number, row, column, cells.size()) : outer;
                walk(cells.get(column), cell, depth + 1);
            }
            row++;
        }
    }

    private static List<Element> unwrapped(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element element : Xml.children(parent)) {
            if (Xml.is(element, name)) {
                found.add(element);
            } else if (WRAPPERS.contains(element.getLocalName())) {
                found.addAll(unwrapped(element, name));
            }
        }
        return found;
    }

    private void add(Element element, Cell cell, int depth) {
        Element properties = Xml.at(element, "pPr");
        RunReader.Text text = runs.read(element, properties);
        boolean blank = text.spans().stream().allMatch(Span::isBlank);
        String label = blank ? "" : numberings.next(numbered(properties));
        paragraphs.add(new Paragraph(paragraphs.size(), Paragraph.line(label), text.spans(), layouts.of(properties),
                cell, text.drawnLine()));
        text.boxes().forEach(box -> walk(box, cell, depth + 1));
    }

    /** The properties that put a paragraph into a list: its own, or those of its style. */
    private Element numbered(Element properties) {
        if (Xml.at(properties, "numPr") != null) {
            return properties;
        }
        return styles.paragraphChain(Xml.at(properties, "pStyle")).stream().map(style -> Xml.at(style, "pPr"))
                .filter(style -> Xml.at(style, "numPr") != null).reduce((weak, strong) -> strong).orElse(null);
    }

    /** A header or footer, read with the styles of the document. */
    private Page.Margin marginOf(Element part) {
        paragraphs.clear();
        walk(part, null, 0);
        return new Page.Margin(List.copyOf(paragraphs), RunReader.numbersPages(part));
    }
}
