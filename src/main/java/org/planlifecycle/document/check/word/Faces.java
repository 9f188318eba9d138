package org.planlifecycle.document.check.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.w3c.dom.Element;

/** Resolves how a run looks: the document's defaults, the paragraph's style, the run's style, the run itself. */
final class Faces {

    /** What a word processor takes when the file names nothing. */
    private static final String FONT = "Times New Roman";
    private static final int HALF_POINTS = 20;

    private final Styles styles;
    private final Element fontScheme;

    Faces(Styles styles, Element theme) {
        this.styles = styles;
        this.fontScheme = Xml.below(theme, "fontScheme").stream().findFirst().orElse(null);
    }

    /** The face of a run with these properties in a paragraph with those; either may be {@code null}. */
    Face of(Element paragraphProperties, Element runProperties) {
        List<Element> ofParagraph = runs(styles.paragraphChain(Xml.at(paragraphProperties, "pStyle")));
        List<Element> ofRun = runs(styles.chain(Xml.at(runProperties, "rStyle")));
        List<Element> all = new ArrayList<>();
        all.add(styles.defaultRun());
        all.addAll(ofParagraph);
        all.addAll(ofRun);
        all.add(runProperties);
        Toggles toggles = new Toggles(styles.defaultRun(), ofParagraph, ofRun, runProperties);
        String raised = last(all, element -> Xml.val(Xml.at(element, "vertAlign")), "baseline");
        return new Face(font(all, "ascii"), font(all, "hAnsi"),
                last(all, element -> Xml.number(Xml.at(element, "sz"), "val"), HALF_POINTS) / 2.0,
                toggles.on("b"), toggles.on("i"),
                !"none".equals(last(all, element -> Xml.val(Xml.at(element, "u")), "none")),
                toggles.on("caps"), !"baseline".equals(raised),
                last(all, element -> Xml.val(Xml.at(element, "color")), "auto").toLowerCase(Locale.ROOT));
    }

    private String font(List<Element> all, String letters) {
        return last(all, element -> {
            Element fonts = Xml.at(element, "rFonts");
            String theme = Xml.value(fonts, letters + "Theme");
            return theme == null ? Xml.value(fonts, letters) : themeFont(theme);
        }, FONT);
    }

    private String themeFont(String theme) {
        String kind = theme.startsWith("major") ? "majorFont" : "minorFont";
        return Xml.value(Xml.at(fontScheme, kind, "latin"), "typeface");
    }

    private static List<Element> runs(List<Element> chain) {
        return chain.stream().map(style -> Xml.at(style, "rPr")).filter(Objects::nonNull).toList();
    }

    private static <T> T last(List<Element> all, Function<Element, T> value, T otherwise) {
        T found = otherwise;
        for (Element element : all) {
            T own = element == null ? null : value.apply(element);
            found = own == null ? found : own;
        }
        return found;
    }

    /** Bold and its like: between styles they undo each other, and what the run itself says is final. */
    private record Toggles(Element defaults, List<Element> ofParagraph, List<Element> ofRun, Element direct) {

        boolean on(String name) {
            Boolean own = Xml.on(direct, name);
            if (own != null) {
                return own;
            }
            boolean paragraph = last(ofParagraph, element -> Xml.on(element, name), false);
            boolean run = last(ofRun, element -> Xml.on(element, name), false);
            return paragraph != run || !paragraph && Boolean.TRUE.equals(Xml.on(defaults, name));
        }
    }
}
