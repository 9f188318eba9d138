package org.planlifecycle.deadline;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A deadline phrase made comparable: composed letters, one kind of space, dash and quotation, no invisible characters.
 *
 * @param text the phrase as written, in NFC with single spaces
 * @param words the same in small letters without quotation marks, brackets around it and a full stop at its end
 */
record PhraseWords(String text, String words) {

    /** Spaces of every width, line breaks and tabs. */
    private static final String SPACES = "[\\s\\p{Z}]+";

    /** Zero-width spaces, soft hyphens and byte order marks that come along when text is copied. */
    private static final String INVISIBLE = "\\p{Cf}+";

    static PhraseWords of(String phrase) {
        String text = Normalizer.normalize(phrase == null ? "" : phrase, Normalizer.Form.NFC)
                .replaceAll(INVISIBLE, "").replaceAll(SPACES, " ").strip();
        return new PhraseWords(text, words(text));
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT)
                // the Icelandic letter that some fonts show as đ
                .replace('\u00f0', 'đ')
                // the tone on the other letter, as older keyboards set it
                .replace("qúy", "quý").replace("bẩy", "bảy")
                .replaceAll("\\p{Pd}", "-").replaceAll("[\u2044\u2215\uff0f]", "/")
                .replaceAll("[“”\"‘’«»*]", "")
                .replaceAll(" ([,;.])", "$1")
                .replaceAll("^[( ]+|[ .;,)]+$", "");
    }
}
