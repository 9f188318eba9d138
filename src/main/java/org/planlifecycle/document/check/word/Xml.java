package org.planlifecycle.document.check.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds elements and values in the parts of a Word file; names are local names, as the vocabularies hardly overlap. */
final class Xml {

    private static final Set<String> OFF = Set.of("0", "false", "off", "none", "nil");

    private Xml() {
    }

    static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        if (parent != null) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element element) {
                    found.add(element);
                }
            }
        }
        return found;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(element -> is(element, name)).toList();
    }

    /** The first child of that name, then its first child of the next name, and so on; {@code null} for none. */
    static Element at(Element parent, String... path) {
        Element element = parent;
        for (String name : path) {
            element = children(element, name).stream().findFirst().orElse(null);
        }
        return element;
    }

    /** All elements of that name below, however deep. */
    static List<Element> below(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        if (parent != null) {
            var list = parent.getElementsByTagNameNS("*", name);
            for (int at = 0; at < list.getLength(); at++) {
                found.add((Element) list.item(at));
            }
        }
        return found;
    }

    static boolean is(Element element, String name) {
        return name.equals(element.getLocalName());
    }

    /** The attribute of that local name in whatever namespace; {@code null} for none. */
    static String value(Element element, String name) {
        if (element == null) {
            return null;
        }
        var attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            if (name.equals(attributes.item(at).getLocalName())) {
                return attributes.item(at).getNodeValue();
            }
        }
        return null;
    }

    static String val(Element element) {
        return value(element, "val");
    }

    /** {@code null} where the attribute is missing or no number. */
    static Integer number(Element element, String name) {
        String text = value(element, name);
        try {
            return text == null ? null : (int) Math.round(Double.parseDouble(text.strip()));
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    /** Whether a property such as {@code <w:b/>} is on; {@code null} if it is not there. */
    static Boolean on(Element properties, String name) {
        Element property = at(properties, name);
        if (property == null) {
            return null;
        }
        String value = val(property);
        return value == null || !OFF.contains(value.toLowerCase(Locale.ROOT));
    }
}
