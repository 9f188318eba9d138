package org.planlifecycle.deadline;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A deadline phrase made comparable: composed letters, one kind of space, dash and quotation, no invisible characters.
 *
 * @param text the phrase as written, in NFC with single spaces
 * @param core the same without quotation marks, brackets around it and a full stop at its end
 */
record PhraseWords(String text, String core) {

    /** Spaces of every width, line breaks and tabs. */
    private static final String SPACES = "[\\s\\p{Z}]+";

    /** Zero-width spaces, soft hyphens and byte order marks that come along when text is copied. */
    private static final String INVISIBLE = "\\p{Cf}+";

    /** Every dash, and the minus sign, which is none to Unicode but stands for one in copied dates. */
    private static final String DASHES = "[\\p{Pd}\u2212]";

    /** The spellings of "quý" that differ in the seat of the tone or in the last letter. */
    private static final Pattern QUARTER = Pattern.compile("q(?:úy|uí)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static PhraseWords of(String phrase) {
        String text = Normalizer.normalize(phrase == null ? "" : phrase, Normalizer.Form.NFC)
                .replaceAll(INVISIBLE, "").replaceAll(SPACES, " ").strip();
        return new PhraseWords(text, core(text));
    }

    /** In small letters, for words that are only looked for. */
    String words() {
        return small(core);
    }

    static String small(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private static String core(String text) {
        // the Icelandic letters that some fonts show as đ
        String core = text.replace('\u00f0', 'đ').replace('\u00d0', 'Đ')
                // the tone on the other letter, as older keyboards set it
                .replace("bẩy", "bảy")
                .replaceAll(DASHES, "-").replaceAll("[\u2044\u2215\uff0f]", "/")
                .replaceAll("[“”\"‘’«»*]", "")
                .replaceAll(" ([,;.])", "$1")
                .replaceAll("^[( ]+|[ .;,)]+$", "");
        return QUARTER.matcher(core).replaceAll("quý");
    }
}
