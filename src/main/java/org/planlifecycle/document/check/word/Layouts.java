package org.planlifecycle.document.check.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.w3c.dom.Element;

/** Resolves how a paragraph stands: the document's defaults, its style, its numbering level, the paragraph itself. */
final class Layouts {

    private static final int SINGLE = 240;
    private static final Set<String> NO_LINE = Set.of("nil", "none");

    private final Styles styles;
    private final Numberings numberings;

    Layouts(Styles styles, Numberings numberings) {
        this.styles = styles;
        this.numberings = numberings;
    }

    /** @param properties the paragraph's own; may be {@code null} */
    Layout of(Element properties) {
        List<Element> all = new ArrayList<>();
        all.add(styles.defaultParagraph());
        styles.paragraphChain(Xml.at(properties, "pStyle")).forEach(style -> {
            all.add(numberings.paragraphOf(Xml.at(style, "pPr")));
            all.add(Xml.at(style, "pPr"));
        });
        all.add(numberings.paragraphOf(properties));
        all.add(properties);
        Sum sum = new Sum();
        all.stream().filter(Objects::nonNull).forEach(sum::add);
        return new Layout(sum.align, sum.left, sum.left + sum.first, sum.line, sum.lineRule, sum.ruledBelow);
    }

    /** What the elements come to, each stronger than those before. */
    private static final class Sum {

        private String align = "left";
        private int left;
        private int first;
        private int line = SINGLE;
        private String lineRule = "auto";
        private boolean ruledBelow;

        private void add(Element properties) {
            String own = Xml.val(Xml.at(properties, "jc"));
            align = own == null ? align : own;
            // a frame in the middle, as word processors put around page numbers
            align = "center".equals(Xml.value(Xml.at(properties, "framePr"), "xAlign")) ? "center" : align;
            addIndent(Xml.at(properties, "ind"));
            Element spacing = Xml.at(properties, "spacing");
            if (Xml.number(spacing, "line") != null) {
                line = Xml.number(spacing, "line");
                lineRule = Xml.value(spacing, "lineRule") == null ? "auto" : Xml.value(spacing, "lineRule");
            }
            Element bottom = Xml.at(properties, "pBdr", "bottom");
            ruledBelow = bottom == null ? ruledBelow : !NO_LINE.contains(String.valueOf(Xml.val(bottom)));
        }

        private void addIndent(Element indent) {
            Integer from = Xml.number(indent, "left") == null ? Xml.number(indent, "start") : Xml.number(indent, "left");
            left = from == null ? left : from;
            Integer hanging = Xml.number(indent, "hanging");
            Integer firstLine = Xml.number(indent, "firstLine");
            first = hanging != null ? -hanging : firstLine != null ? firstLine : first;
        }
    }
}
