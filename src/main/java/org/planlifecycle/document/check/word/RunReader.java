package org.planlifecycle.document.check.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Reads the runs of a paragraph: what is seen, without deleted or hidden text and without the code of fields. */
final class RunReader {

    private static final char UNBROKEN_HYPHEN = '\u2011';
    private static final Set<String> WRAPPERS = Set.of("hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent",
            "fldSimple", "customXml", "dir", "bdo");
    private static final Set<String> DRAWN = Set.of("drawing", "pict", "object");
    private static final Pattern PAGE = Pattern.compile("\\s*PAGE\\b.*", Pattern.DOTALL);
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Faces faces;

    RunReader(Faces faces) {
        this.faces = faces;
    }

    /**
     * What a paragraph holds.
     *
     * @param boxes the contents of text boxes anchored at it
     */
    record Text(List<Span> spans, List<Element> boxes, boolean drawnLine) {
    }

    Text read(Element paragraph, Element properties) {
        Reading reading = new Reading(properties);
        reading.walk(paragraph);
        return new Text(reading.spans, reading.boxes, reading.drawnLine);
    }

    /** Of content that is there in two ways the first, which is the newer. */
    static Element chosen(Element alternate) {
        Element choice = Xml.at(alternate, "Choice");
        return choice == null ? Xml.at(alternate, "Fallback") : choice;
    }

    static boolean numbersPages(Element part) {
        return Xml.below(part, "fldSimple").stream().anyMatch(field -> isPage(Xml.value(field, "instr")))
                || Xml.below(part, "instrText").stream().anyMatch(code -> isPage(code.getTextContent()));
    }

    private static boolean isPage(String code) {
        return code != null && PAGE.matcher(code).matches();
    }

    /** One paragraph being read. */
    private final class Reading {

        private final Element paragraphProperties;
        private final List<Span> spans = new ArrayList<>();
        private final List<Element> boxes = new ArrayList<>();
        private boolean drawnLine;

        private Reading(Element paragraphProperties) {
            this.paragraphProperties = paragraphProperties;
        }

        private void walk(Element parent) {
            for (Element element : Xml.children(parent)) {
                if (Xml.is(element, "r")) {
                    readRun(element);
                } else if (WRAPPERS.contains(element.getLocalName())) {
                    walk(element);
                } else if (Xml.is(element, "AlternateContent")) {
                    walk(chosen(element));
                }
            }
        }

        private void readRun(Element run) {
            Element properties = Xml.at(run, "rPr");
            if (Boolean.TRUE.equals(Xml.on(properties, "vanish"))) {
                return;
            }
            StringBuilder text = new StringBuilder();
            collect(run, text);
            if (!text.isEmpty()) {
                Face face = faces.of(paragraphProperties, properties);
                spans.add(new Span(face.capitals() ? text.toString().toUpperCase(VIETNAMESE) : text.toString(), face));
            }
        }

        private void collect(Element run, StringBuilder text) {
            for (Element element : Xml.children(run)) {
                switch (element.getLocalName()) {
                    case "t" -> text.append(element.getTextContent().replace(UNBROKEN_HYPHEN, '-'));
                    case "tab", "ptab" -> text.append('\t');
                    case "br" -> text.append("page".equals(Xml.value(element, "type")) ? "" : "\n");
                    case "cr" -> text.append('\n');
                    case "noBreakHyphen" -> text.append('-');
                    case "AlternateContent" -> collect(chosen(element), text);
                    default -> readDrawing(element);
                }
            }
        }

        private void readDrawing(Element element) {
            if (DRAWN.contains(element.getLocalName())) {
                drawnLine |= !Xml.below(element, "line").isEmpty()
                        || Xml.below(element, "prstGeom").stream().anyMatch(RunReader::isLine)
                        || Xml.below(element, "shape").stream().anyMatch(RunReader::isConnector);
                boxes.addAll(Xml.below(element, "txbxContent"));
            }
        }
    }

    private static boolean isLine(Element geometry) {
        String kind = String.valueOf(Xml.value(geometry, "prst"));
        return kind.equals("line") || kind.startsWith("straightConnector");
    }

    private static boolean isConnector(Element shape) {
        String type = String.valueOf(Xml.value(shape, "type"));
        return type.endsWith("t32") || type.endsWith("t20");
    }
}
