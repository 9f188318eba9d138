package org.planlifecycle.document.check.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** The styles of a file: gives the property elements that count for a paragraph or a run, the weakest first. */
final class Styles {

    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Element> byId = new HashMap<>();
    private final Element defaults;
    private Element normal;

    Styles(Element part) {
        this.defaults = Xml.at(part, "docDefaults");
        for (Element style : Xml.children(part, "style")) {
            byId.putIfAbsent(String.valueOf(Xml.value(style, "styleId")), style);
            if ("paragraph".equals(Xml.value(style, "type")) && "1".equals(Xml.value(style, "default"))) {
                normal = style;
            }
        }
    }

    /** The run properties of the document's defaults; {@code null} for none. */
    Element defaultRun() {
        return Xml.at(defaults, "rPrDefault", "rPr");
    }

    Element defaultParagraph() {
        return Xml.at(defaults, "pPrDefault", "pPr");
    }

    /** The style that the property element {@code pStyle} or {@code rStyle} names, its bases before it. */
    List<Element> chain(Element reference) {
        return chainOf(reference == null ? null : byId.get(String.valueOf(Xml.val(reference))));
    }

    /** As {@link #chain}, beginning from the default paragraph style where none is named. */
    List<Element> paragraphChain(Element reference) {
        List<Element> chain = chain(reference);
        return chain.isEmpty() ? chainOf(normal) : chain;
    }

    private List<Element> chainOf(Element last) {
        List<Element> chain = new ArrayList<>();
        for (Element style = last; style != null && chain.size() < LONGEST_CHAIN;) {
            chain.add(0, style);
            Element base = Xml.at(style, "basedOn");
            style = base == null ? null : byId.get(String.valueOf(Xml.val(base)));
        }
        return chain;
    }
}
