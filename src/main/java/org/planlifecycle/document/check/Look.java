package org.planlifecycle.document.check;

import java.util.ArrayList;
import java.util.List;
import org.planlifecycle.document.check.word.Face;
import org.planlifecycle.document.check.word.Span;

/**
 * How a part of a document should look.
 *
 * @param bold {@code null} where both are right; likewise {@code capitals}
 */
record Look(Range size, Boolean bold, boolean italic, boolean underlined, Boolean capitals) {

    static Look upright(Range size) {
        return new Look(size, false, false, false, null);
    }

    static Look bold(Range size) {
        return new Look(size, true, false, false, null);
    }

    static Look italic(Range size) {
        return new Look(size, false, true, false, null);
    }

    static Look underlined(Range size) {
        return new Look(size, false, false, true, null);
    }

    Look inCapitals() {
        return new Look(size, bold, italic, underlined, true);
    }

    Look boldOrNot() {
        return new Look(size, null, italic, underlined, capitals);
    }

    /** The same with the underline that the item has, where that is no matter. */
    Look withUnderlineOf(Item item) {
        boolean has = item.spans().stream().anyMatch(span -> span.face().underlined());
        return new Look(size, bold, italic, has, capitals);
    }

    /** In words, such as {@code in hoa, cỡ chữ 14, đứng, đậm}. */
    String text() {
        List<String> words = new ArrayList<>();
        if (capitals != null) {
            words.add(capitals ? "in hoa" : "in thường");
        }
        words.add("cỡ chữ " + size.text());
        words.add(italic ? "nghiêng" : "đứng");
        if (bold != null) {
            words.add(bold ? "đậm" : "không đậm");
        }
        if (underlined) {
            words.add("gạch chân");
        }
        return String.join(", ", words);
    }

    /** What is otherwise, in words; empty if nothing is. */
    String departures(Item item) {
        List<String> words = new ArrayList<>();
        if (capitals != null && capitals != Words.isCapitals(item.text())) {
            words.add(capitals ? "không in hoa" : "in hoa");
        }
        for (Span span : item.spans()) {
            if (span.text().codePoints().anyMatch(Character::isLetterOrDigit) && !span.face().raised()) {
                departures(span.face()).stream().filter(word -> !words.contains(word)).forEach(words::add);
            }
        }
        return String.join(", ", words);
    }

    private List<String> departures(Face face) {
        List<String> words = new ArrayList<>();
        if (!size.holds(face.size())) {
            words.add("cỡ chữ " + Range.text(face.size()));
        }
        if (face.italic() != italic) {
            words.add(face.italic() ? "nghiêng" : "đứng");
        }
        if (bold != null && face.bold() != bold) {
            words.add(face.bold() ? "đậm" : "không đậm");
        }
        if (underlined != face.underlined()) {
            words.add(face.underlined() ? "gạch chân" : "không gạch chân");
        }
        return words;
    }
}
