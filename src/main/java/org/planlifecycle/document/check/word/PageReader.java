package org.planlifecycle.document.check.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.planlifecycle.document.check.word.Page.Margin;
import org.w3c.dom.Element;

/** Reads the pages of each section: paper, margins, headers. A header that a section does not name is the one before. */
final class PageReader {

    private static final double TWIPS_OF_MM = 1440 / 25.4;
    private static final int LETTER_WIDTH = 12240;
    private static final int LETTER_HEIGHT = 15840;
    private static final int INCH = 1440;

    private final Parts parts;
    private final Function<Element, Margin> margins;
    private Margin header = Margin.EMPTY;
    private Margin firstHeader = Margin.EMPTY;

    PageReader(Parts parts, Function<Element, Margin> margins) {
        this.parts = parts;
        this.margins = margins;
    }

    List<Page> read(Element body) {
        List<Page> pages = new ArrayList<>();
        Xml.below(body, "sectPr").stream().filter(section -> !Xml.is((Element) section.getParentNode(), "sectPrChange"))
                .forEach(section -> pages.add(page(section)));
        if (pages.isEmpty()) {
            pages.add(page(null));
        }
        return pages;
    }

    /** Where the file says nothing, word processors take American paper with an inch around. */
    private Page page(Element section) {
        Element size = Xml.at(section, "pgSz");
        Element around = Xml.at(section, "pgMar");
        header = named(section, "headerReference", "default", header);
        firstHeader = named(section, "headerReference", "first", firstHeader);
        return new Page(mm(size, "w", LETTER_WIDTH), mm(size, "h", LETTER_HEIGHT), Math.abs(mm(around, "top", INCH)),
                Math.abs(mm(around, "bottom", INCH)), mm(around, "left", INCH) + mm(around, "gutter", 0),
                mm(around, "right", INCH), Boolean.TRUE.equals(Xml.on(section, "titlePg")), header, firstHeader,
                footers(section));
    }

    private Margin footers(Element section) {
        return Xml.children(section, "footerReference").stream().map(this::margin).filter(Margin::numbersPages)
                .findFirst().orElse(Margin.EMPTY);
    }

    private Margin named(Element section, String reference, String type, Margin before) {
        return Xml.children(section, reference).stream().filter(one -> type.equals(Xml.value(one, "type")))
                .findFirst().map(this::margin).orElse(before);
    }

    private Margin margin(Element reference) {
        Element part = parts.withId(String.valueOf(Xml.value(reference, "id")));
        return part == null ? Margin.EMPTY : margins.apply(part);
    }

    private static double mm(Element element, String name, int otherwise) {
        Integer twips = Xml.number(element, name);
        return (twips == null ? otherwise : twips) / TWIPS_OF_MM;
    }
}
